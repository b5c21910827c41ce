/**
 * What a person's own browser remembers, and the pages that ask for it.
 */
@NullMarked
@NamedInterface("visit")
package org.neutralspine.guidance.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
