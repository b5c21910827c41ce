package org.neutralspine.plan.draft;

/**
 * What became of an exercise on the way from one plan to the next, and why.
 *
 * @param exercise its name in the earlier plan
 * @param words what became of it, in a sentence
 */
public record DraftChange(String exercise, String words) {
}
