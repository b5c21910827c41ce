/**
 * The text of a file, however it is written.
 */
@NullMarked
@NamedInterface("text")
package org.neutralspine.exchange.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
