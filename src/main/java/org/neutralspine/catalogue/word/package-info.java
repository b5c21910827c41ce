/**
 * Words as people type them: which say something, and which are forms or slips of others.
 */
@NullMarked
@NamedInterface("word")
package org.neutralspine.catalogue.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
