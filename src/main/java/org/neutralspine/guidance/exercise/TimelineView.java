package org.neutralspine.guidance.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;

/**
 * The stages of one person, with the days on which they begin.
 *
 * @param next what comes next, and when; null where time alone does not bring it
 * @param nextDay when that is, in words that stand alone; null where next is
 */
record TimelineView(List<Stage> stages, @Nullable String next, @Nullable String nextDay) {

	/**
	 * A stage.
	 *
	 * @param from when it begins, in words
	 * @param now whether it is the one in force
	 */
	record Stage(Phase phase, String from, boolean now) {
	}

	static TimelineView of(Timeline timeline, Sentences sentences, Locale locale) {
		List<Stage> stages = Arrays.stream(Phase.values()).map((phase) -> {
			int week = timeline.pace().startOf(phase);
			Text from = Text.of("exercises.stage", week, timeline.firstDayOf(week));
			return new Stage(phase, sentences.say(from, locale), phase == timeline.phase());
		}).toList();
		String next = next(timeline, sentences, locale);
		Integer week = timeline.endsAtWeek();
		return new TimelineView(stages, next,
				(next != null && week != null) ? sentences.say(timeline.firstDayAlone(week), locale) : null);
	}

	private static @Nullable String next(Timeline timeline, Sentences sentences, Locale locale) {
		Integer week = timeline.endsAtWeek();
		Phase next = timeline.phase().next().orElse(null);
		if (week == null || next == null || timeline.needsNewClearance() || timeline.nextNeedsFusion()) {
			return null;
		}
		return sentences
			.say(Text.of(timeline.nextNeedsNewClearance() ? "exercises.nextWithClearance" : "exercises.next",
					Text.of("phase." + next + ".label"), week, timeline.firstDayOf(week)), locale);
	}

}
