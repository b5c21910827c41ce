package org.neutralspine.audit;

/**
 * The subject of a trail entry, as an admin knows it.
 *
 * @param name as people call it
 * @param address the page about it; it begins with a slash
 */
public record Subject(String name, String address) {
}
