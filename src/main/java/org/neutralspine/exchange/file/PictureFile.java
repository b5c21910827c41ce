package org.neutralspine.exchange.file;

/**
 * A picture with its bytes, for an installation that does not have it. What a file says
 * are the bytes of a picture may be anything.
 *
 * @param alternative a description for people who cannot see it
 */
public record PictureFile(String alternative, byte[] png) {
}
