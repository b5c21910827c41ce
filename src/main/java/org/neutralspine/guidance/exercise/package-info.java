/**
 * The exercises for one person, on pages, and the published ones for programs.
 */
@NullMarked
@NamedInterface("exercise")
package org.neutralspine.guidance.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
