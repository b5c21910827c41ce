/**
 * Lists of exercises as pages show them, and what they are filtered by.
 */
@NullMarked
@NamedInterface("list")
package org.neutralspine.guidance.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
