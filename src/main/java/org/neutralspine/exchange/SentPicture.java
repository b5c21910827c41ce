package org.neutralspine.exchange;

/**
 * A picture as it came, which may be none.
 *
 * @param alternative what it shows, for those who do not see it
 */
record SentPicture(String alternative, byte[] file) {
}
