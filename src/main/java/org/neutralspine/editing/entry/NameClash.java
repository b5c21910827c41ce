package org.neutralspine.editing.entry;

/**
 * A name or alias that another published exercise has already.
 *
 * @param slug of that exercise
 * @param owner its name
 */
record NameClash(String name, String slug, String owner) {

}
