package org.neutralspine.plan.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.dose.Prescription;

/**
 * What one version of a plan says differently from another.
 *
 * @param lines one for each difference, in the order of the later version
 */
record VersionDiff(List<Difference> lines) {

	/**
	 * One difference.
	 *
	 * @param kind what differs; the page has a word for it
	 * @param about the exercise, or nothing where it is about the plan
	 */
	record Difference(String kind, String about, @Nullable String before, @Nullable String after) {
	}

	static VersionDiff between(PublishedPlan before, PublishedPlan after) {
		List<Difference> lines = new ArrayList<>();
		add(lines, "title", "", before.title(), after.title());
		add(lines, "note", "", before.note(), after.note());
		add(lines, "weeks", "", before.weeks(), after.weeks());
		add(lines, "phase", "", before.phase(), after.phase());
		add(lines, "cleared", "", before.scope(), after.scope());
		add(lines, "validUntil", "", before.validUntil(), after.validUntil());
		add(lines, "limit", "", before.maxLoadKg(), after.maxLoadKg());
		add(lines, "rules", "", before.protocolVersion(), after.protocolVersion());
		for (PublishedItem item : after.items()) {
			find(before, item).ifPresentOrElse((known) -> compare(known, item, lines),
					() -> lines.add(new Difference("added", item.name(), null, null)));
		}
		for (PublishedItem item : before.items()) {
			if (find(after, item).isEmpty()) {
				lines.add(new Difference("removed", item.name(), null, null));
			}
		}
		if (!order(before, after).equals(order(after, before))) {
			lines.add(new Difference("order", "", null, null));
		}
		return new VersionDiff(List.copyOf(lines));
	}

	private static void compare(PublishedItem before, PublishedItem after, List<Difference> lines) {
		Prescription was = before.prescription();
		Prescription now = after.prescription();
		add(lines, "sets", after.name(), was.sets(), now.sets());
		add(lines, "reps", after.name(), was.reps(), now.reps());
		add(lines, "hold", after.name(), was.holdSeconds(), now.holdSeconds());
		add(lines, "minutes", after.name(), was.minutes(), now.minutes());
		add(lines, "load", after.name(), was.loadKg(), now.loadKg());
		add(lines, "times", after.name(), was.timesPerWeek(), now.timesPerWeek());
		add(lines, "rest", after.name(), was.restSeconds(), now.restSeconds());
		add(lines, "note", after.name(), was.note(), now.note());
		add(lines, "verdict", after.name(), before.verdict(), after.verdict());
		if (!before.steps().equals(after.steps()) || !before.cues().equals(after.cues())
				|| !before.mistakes().equals(after.mistakes()) || !before.summary().equals(after.summary())) {
			lines.add(new Difference("text", after.name(), null, null));
		}
		if (!Objects.equals(before.picture(), after.picture()) || !before.figure().equals(after.figure())) {
			lines.add(new Difference("picture", after.name(), null, null));
		}
	}

	private static void add(List<Difference> lines, String kind, String about, @Nullable Object before,
			@Nullable Object after) {
		if (!Objects.equals(before, after)) {
			lines.add(new Difference(kind, about, text(before), text(after)));
		}
	}

	private static @Nullable String text(@Nullable Object thing) {
		return (thing != null) ? thing.toString() : null;
	}

	private static Optional<PublishedItem> find(PublishedPlan plan, PublishedItem item) {
		return plan.items()
			.stream()
			.filter((other) -> other.slug().equals(item.slug())
					&& other.prescription().side() == item.prescription().side())
			.findFirst();
	}

	/** The order of what both have. */
	private static List<String> order(PublishedPlan plan, PublishedPlan other) {
		return plan.items()
			.stream()
			.filter((item) -> find(other, item).isPresent())
			.map((item) -> item.slug() + item.prescription().side())
			.toList();
	}

}
