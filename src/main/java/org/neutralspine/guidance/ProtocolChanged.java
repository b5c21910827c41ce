package org.neutralspine.guidance;

/**
 * Another version of the protocol was published. Once that is kept, all is judged by it.
 *
 * @param number the number of the version
 */
public record ProtocolChanged(int number) {
}
