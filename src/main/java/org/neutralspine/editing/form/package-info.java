/**
 * The form of an exercise: what its buttons do, and the pages around it.
 */
@NullMarked
package org.neutralspine.editing.form;

import org.jspecify.annotations.NullMarked;
