package org.neutralspine.plan.draft;

import org.jspecify.annotations.Nullable;

/**
 * Something that two windows changed in different ways.
 *
 * @param key names it within the plan: letters, digits and hyphens only
 * @param field the field as the messages name it, {@code item} for an exercise as a whole
 * that one window removed and the other changed, {@code order} for the order of all
 * @param slug the exercise; null for a field of the plan
 * @param saved what is saved; null for an exercise that is not on the plan any more
 * @param mine what this window has; null for an exercise that it has removed
 */
public record Clash(String key, String field, @Nullable String slug, @Nullable String saved, @Nullable String mine) {
}
