/**
 * The person in a drawing: trunk, limbs, head, and the spine on top.
 */
@NullMarked
@NamedInterface("person")
package org.neutralspine.figure.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
