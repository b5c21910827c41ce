package org.neutralspine.exchange.file;

/**
 * A picture as it came, which may be none.
 *
 * @param alternative what it shows, for those who do not see it
 */
public record SentPicture(String alternative, byte[] file) {
}
