/**
 * What pictures of the bone show, as a text tells of them.
 */
@NullMarked
package org.neutralspine.question.scan;

import org.jspecify.annotations.NullMarked;
