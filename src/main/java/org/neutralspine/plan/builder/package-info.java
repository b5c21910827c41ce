/**
 * The page on which a plan is written, with its templates.
 */
@NullMarked
package org.neutralspine.plan.builder;

import org.jspecify.annotations.NullMarked;
