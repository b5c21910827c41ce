/**
 * Limits of what may be sent, and what is refused as unreadable.
 */
@NullMarked
@NamedInterface("request")
package org.neutralspine.web.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
