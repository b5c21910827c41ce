package org.neutralspine.guidance;

import org.neutralspine.guidance.protocol.matrix.Protocol;

/**
 * The protocol of the file that this start was given.
 *
 * @param protocol what the file says
 * @param source where it lies, for people
 * @param isNamed whether somebody has named the file by {@code neutralspine.protocol};
 * otherwise it is the one that ships with the application
 */
public record ConfiguredProtocol(Protocol protocol, String source, boolean isNamed) {
}
