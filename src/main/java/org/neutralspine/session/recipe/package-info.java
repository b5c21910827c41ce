/**
 * How a session is put together: the recipe, what fills it, and in which order. Plain
 * Java without a framework or a clock.
 */
@NullMarked
@NamedInterface("recipe")
package org.neutralspine.session.recipe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
