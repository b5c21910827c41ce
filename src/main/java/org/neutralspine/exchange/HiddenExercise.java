package org.neutralspine.exchange;

/**
 * An exercise that is published now, and would not be any more.
 *
 * @param plans how many plans in force name it
 * @param warned whether people who ask for it are told to leave it out
 */
record HiddenExercise(String slug, String name, int plans, boolean warned) {
}
