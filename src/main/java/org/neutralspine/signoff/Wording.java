package org.neutralspine.signoff;

/**
 * How a subject reads, by its fingerprints.
 *
 * @param whole of all that is read of it
 * @param core of what it says itself, whatever the things are called that it names
 */
public record Wording(String whole, String core) {
}
