/**
 * How long ago the surgery was, among the times that a text names.
 */
@NullMarked
package org.neutralspine.question.time;

import org.jspecify.annotations.NullMarked;
