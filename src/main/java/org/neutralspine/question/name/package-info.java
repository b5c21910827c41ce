/**
 * Names of exercises as people say them in a text of their own.
 */
@NullMarked
package org.neutralspine.question.name;

import org.jspecify.annotations.NullMarked;
