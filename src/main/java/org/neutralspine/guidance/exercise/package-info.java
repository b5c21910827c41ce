/**
 * The exercises for one person, on pages, and the published ones for programs.
 */
@NullMarked
package org.neutralspine.guidance.exercise;

import org.jspecify.annotations.NullMarked;
