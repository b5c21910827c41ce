/**
 * Plans, their drafts of now and the versions in force, which the rules check again
 * whenever one is read.
 */
@NullMarked
package org.neutralspine.plan.version;

import org.jspecify.annotations.NullMarked;
