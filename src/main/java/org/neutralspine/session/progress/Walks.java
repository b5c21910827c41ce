package org.neutralspine.session.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.PainLight;

/**
 * The walking ladder: minutes up to what is tolerated, more after good days.
 *
 * @param minutes where somebody is; null until they have said how far they walk
 * @param good good days in a row at that length
 * @param days what was walked, the earliest first
 */
public record Walks(@Nullable Integer minutes, int good, List<Day> days) {

	/**
	 * The rungs in minutes. Sources: 5 to 15 minutes at first, 30 minutes without pain
	 * before any jogging; founding article, [2], [16].
	 */
	public static final List<Integer> LADDER = List.of(2, 3, 5, 7, 10, 12, 15, 20, 25, 30);

	public static final int TOP = 30;

	/**
	 * A careful guess for whoever has not said how far they walk: the catalogue's own.
	 */
	static final int FIRST = 5;

	public static final Walks NONE = new Walks(null, 0, List.of());

	private static final int GOOD_DAYS = 2;

	public Walks {
		days = List.copyOf(days);
	}

	/**
	 * A walk.
	 *
	 * @param light green where it went well, amber where it was too much
	 */
	public record Day(LocalDate day, int minutes, PainLight light) {
	}

	/** The walk of a day. */
	public Optional<Day> on(LocalDate day) {
		return this.days.stream().filter((walk) -> walk.day().equals(day)).findFirst();
	}

	/** Minutes to walk now. */
	public int now() {
		return (this.minutes != null) ? this.minutes : FIRST;
	}

	@JsonIgnore
	public boolean isAtTop() {
		return now() >= TOP;
	}

	/**
	 * Begins with what somebody walks comfortably, rounded down to a rung.
	 */
	public Walks beginWith(int comfortable) {
		int rung = LADDER.stream().filter((step) -> step <= comfortable).reduce(LADDER.get(0), (one, two) -> two);
		return new Walks(rung, 0, this.days);
	}

	/**
	 * The ladder after a walk. A second one on the same day counts no second time, and
	 * none makes up for one that was too much.
	 */
	public Walks after(LocalDate day, PainLight light) {
		List<Day> all = new ArrayList<>(this.days);
		if (all.stream().anyMatch((walk) -> walk.day().equals(day) && walk.light().compareTo(light) >= 0)) {
			return this;
		}
		all.removeIf((walk) -> walk.day().equals(day));
		all.add(new Day(day, now(), light));
		if (light != PainLight.GREEN) {
			return new Walks(step(-1), 0, all);
		}
		boolean up = this.good + 1 >= GOOD_DAYS && !isAtTop();
		return up ? new Walks(step(1), 0, all) : new Walks(now(), Math.min(this.good + 1, GOOD_DAYS), all);
	}

	private int step(int by) {
		int at = LADDER.indexOf(now());
		return LADDER.get(Math.max(0, Math.min(LADDER.size() - 1, at + by)));
	}

}
