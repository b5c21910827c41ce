package org.neutralspine.guidance.list;

/**
 * Something to choose in a filter.
 *
 * @param name the name of the field, for a box to tick
 */
record FilterOption(String name, String value, String label, boolean chosen) {
}
