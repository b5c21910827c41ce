/**
 * Limits of request bodies, and the refusal of unreadable requests.
 */
@NullMarked
@NamedInterface("request")
package org.neutralspine.web.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
