/**
 * A person's situation: its form, how it is read, and what is wrong with it.
 */
@NullMarked
@NamedInterface("situation")
package org.neutralspine.guidance.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
