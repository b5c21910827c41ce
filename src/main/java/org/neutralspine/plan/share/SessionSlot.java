package org.neutralspine.plan.share;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.neutralspine.plan.version.PlanCheck.ItemNow;

/**
 * A session to come. Its place in its week, and not its day, is what it is known by, so
 * that it stays the same session when the plan is published again.
 *
 * @param place the session's number within the week
 */
record SessionSlot(LocalDate day, int place) {

	/** The days of the week for one to seven sessions, with rest between them. */
	private static final int[][] SPREAD = { { 1 }, { 1, 4 }, { 1, 3, 5 }, { 1, 2, 4, 6 }, { 1, 2, 3, 5, 6 },
			{ 1, 2, 3, 4, 5, 6 }, { 1, 2, 3, 4, 5, 6, 7 } };

	/** How many of a week's sessions come on a day or before it. */
	static int by(DayOfWeek day, int times) {
		return Math.toIntExact(Arrays.stream(SPREAD[times - 1]).filter((slot) -> slot <= day.getValue()).count());
	}

	/** Whether a session comes on a day. */
	static boolean isOn(DayOfWeek day, int times) {
		return Arrays.stream(SPREAD[times - 1]).anyMatch((slot) -> slot == day.getValue());
	}

	/**
	 * The sessions from today on, over the weeks of the plan and never past the
	 * clearance, whether that of the plan or the one that counts now.
	 */
	static List<SessionSlot> of(OpenPlan plan) {
		int times = plan.check()
			.items()
			.stream()
			.filter((item) -> !item.isStruck())
			.map(ItemNow::item)
			.mapToInt((item) -> item.prescription().timesPerWeek())
			.max()
			.orElse(0);
		List<SessionSlot> slots = new ArrayList<>();
		if (times == 0 || plan.check().isClosed()) {
			return slots;
		}
		LocalDate lastDay = earliest(plan.content().checkedOn().plusWeeks(plan.content().weeks()).minusDays(1),
				earliest(plan.content().validUntil(), plan.clearedUntil()));
		int[] spread = SPREAD[times - 1];
		LocalDate monday = plan.today().with(DayOfWeek.MONDAY);
		for (; !monday.isAfter(lastDay); monday = monday.plusWeeks(1)) {
			for (int place = 0; place < spread.length; place++) {
				LocalDate day = monday.plusDays(spread[place] - 1L);
				if (!day.isBefore(plan.today()) && !day.isAfter(lastDay)) {
					slots.add(new SessionSlot(day, place + 1));
				}
			}
		}
		return slots;
	}

	/**
	 * What a calendar knows it by: the same in no other installation, and no name says
	 * what it is about.
	 * @param seed what stays with the plan, and is random
	 */
	String uid(String seed) {
		String name = "%s-%d-W%02d-%d".formatted(seed, this.day.get(IsoFields.WEEK_BASED_YEAR),
				this.day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), this.place);
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static LocalDate earliest(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
