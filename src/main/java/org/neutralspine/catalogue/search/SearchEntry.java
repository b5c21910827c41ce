package org.neutralspine.catalogue.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param key what it is known by
 * @param names what people may call it
 * @param summary what it is about
 */
public record SearchEntry(String key, List<String> names, String summary) {
}
