/**
 * What must hold for every figure.
 */
@NullMarked
package org.neutralspine.figure.check;

import org.jspecify.annotations.NullMarked;
