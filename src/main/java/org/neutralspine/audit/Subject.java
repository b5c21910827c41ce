package org.neutralspine.audit;

/**
 * What an entry of the trail is about, as an admin knows it.
 *
 * @param name as people call it
 * @param address the page about it; it begins with a slash
 */
public record Subject(String name, String address) {
}
