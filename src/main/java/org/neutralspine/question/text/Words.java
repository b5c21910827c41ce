package org.neutralspine.question.text;

/**
 * Words of a text, as they were typed.
 *
 * @param from where they begin in the text as typed
 * @param to where they end
 * @param text the words
 */
public record Words(int from, int to, String text) {
}
