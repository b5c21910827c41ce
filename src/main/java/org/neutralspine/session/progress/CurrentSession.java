package org.neutralspine.session.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.neutralspine.session.recipe.Pick;
import org.neutralspine.session.recipe.Wishes;

/**
 * The session that somebody chose, and how far they are with it.
 *
 * @param day the day for which it was chosen
 * @param minutes how long it is: as wished, or as much as was open
 * @param picks the keys of what is in it, in order
 * @param marks what was done, by the key of the pick, and whether it was too much
 */
public record CurrentSession(LocalDate day, Wishes wishes, int minutes, List<String> picks,
		Map<String, Boolean> marks) {

	/**
	 * Nobody does more in one session, and a cookie holds no more beside what was done.
	 */
	private static final int MAX_PICKS = 25;

	public CurrentSession {
		picks = List.copyOf(picks);
		marks = Map.copyOf(marks);
	}

	static CurrentSession of(LocalDate day, Wishes wishes, int minutes, List<Pick> picks) {
		return new CurrentSession(day, wishes, minutes, picks.stream().map(Pick::key).toList(), Map.of());
	}

	/** What is in it; what cannot be read any more is left out. */
	public List<Pick> all() {
		return this.picks.stream().map(Pick::parse).flatMap(Optional::stream).toList();
	}

	/** What was done: what was marked, or all of it where nothing was. */
	List<Pick> done() {
		return this.marks.isEmpty() ? all()
				: all().stream().filter((pick) -> this.marks.containsKey(pick.key())).toList();
	}

	boolean wasTooMuch(Pick pick) {
		return this.marks.getOrDefault(pick.key(), false);
	}

	CurrentSession without(String key) {
		return new CurrentSession(this.day, this.wishes, this.minutes,
				this.picks.stream().filter((pick) -> !pick.equals(key)).toList(), this.marks);
	}

	CurrentSession replace(String key, Pick other) {
		return new CurrentSession(this.day, this.wishes, this.minutes,
				this.picks.stream().map((pick) -> pick.equals(key) ? other.key() : pick).toList(), this.marks);
	}

	CurrentSession with(Pick pick) {
		if (this.picks.contains(pick.key()) || this.picks.size() >= MAX_PICKS) {
			return this;
		}
		List<String> more = new ArrayList<>(this.picks);
		more.add(pick.key());
		return new CurrentSession(this.day, this.wishes, this.minutes, more, this.marks);
	}

	CurrentSession mark(String key, boolean tooMuch) {
		if (!this.picks.contains(key)) {
			return this;
		}
		Map<String, Boolean> more = new TreeMap<>(this.marks);
		more.put(key, tooMuch);
		return new CurrentSession(this.day, this.wishes, this.minutes, this.picks, more);
	}

}
