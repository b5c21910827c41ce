/**
 * The rules tried in every kind of situation: what a change of an exercise would mean.
 */
@NullMarked
@NamedInterface("forecast")
package org.neutralspine.guidance.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
