package org.neutralspine.guidance.list;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Verdict;

/**
 * An exercise in a list.
 *
 * @param label what it is besides an exercise; null for an exercise
 * @param reason why, in one sentence; null where nothing limits it
 * @param insteadLabel stands before what to do instead
 * @param instead what to do instead; empty where there is nothing to replace
 * @param fromWeek the week from which it opens, where time alone opens it
 * @param image the address of its picture or drawing; null where it has none
 */
record ExerciseCard(ExerciseLink link, @Nullable String label, String summary, Verdict verdict, @Nullable String reason,
		@Nullable Integer fromWeek, String insteadLabel, List<ExerciseLink> instead, @Nullable String image) {
}
