/**
 * Files that people send as pictures, decoded and encoded anew, and square codes.
 */
@NullMarked
@NamedInterface("picture")
package org.neutralspine.web.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
