package org.neutralspine.editing.suggestion;

import java.util.List;

/**
 * Words that describe an exercise nobody has reviewed.
 *
 * @param category as the foreign catalogue calls it
 * @param equipment as the foreign catalogue calls it
 * @param text its steps and its summary
 */
public record Description(String name, String category, List<String> equipment, List<String> text) {
}
