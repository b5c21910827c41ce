package org.neutralspine.session.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.PainLight;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.session.recipe.Ladder;
import org.neutralspine.session.recipe.Pick;
import org.neutralspine.session.recipe.Recipe;
import org.neutralspine.session.recipe.Wishes;

/**
 * What somebody has done, and what they are doing today.
 *
 * @param current the session chosen last; null before the first
 * @param sessions what was done, the earliest first
 * @param talkedOn the last day on which they said that they had talked to their physician
 * or therapist; null where they have not
 */
public record Training(@Nullable CurrentSession current, List<DoneSession> sessions, Climb climb, Walks walks,
		@Nullable LocalDate talkedOn) {

	/** What was done is remembered for so long. */
	public static final int DAYS = 60;

	public static final Training NONE = new Training(null, List.of(), Climb.NONE, Walks.NONE, null);

	public Training {
		sessions = List.copyOf(sessions);
	}

	/**
	 * The same as of a day: what is older than 60 days is forgotten. Of a session that
	 * was never ended, only what was too much counts.
	 */
	public Training asOf(LocalDate today, Recipe recipe) {
		Training kept = new Training(this.current,
				this.sessions.stream().filter((session) -> isRecent(session.day(), today)).toList(), this.climb,
				new Walks(this.walks.minutes(), this.walks.good(),
						this.walks.days().stream().filter((walk) -> isRecent(walk.day(), today)).toList()),
				this.talkedOn);
		if (this.current == null || !this.current.day().isBefore(today) || isEnded()) {
			return kept;
		}
		CurrentSession left = this.current;
		Climb after = kept.climb;
		for (Pick pick : left.all()) {
			after = left.wasTooMuch(pick) ? climb(after, pick, PainLight.AMBER, recipe) : after;
		}
		return new Training(new CurrentSession(left.day(), left.wishes(), left.minutes(), left.picks(), Map.of()),
				kept.sessions, after, kept.walks, kept.talkedOn);
	}

	private static boolean isRecent(LocalDate day, LocalDate today) {
		return !day.isBefore(today.minusDays(DAYS));
	}

	public Training choose(LocalDate today, Wishes wishes, int minutes, List<Pick> picks) {
		return with(CurrentSession.of(today, wishes, minutes, picks));
	}

	/** The session chosen for a day, whether or not it has been done. */
	public Optional<CurrentSession> on(LocalDate today) {
		return Optional.ofNullable(this.current).filter((session) -> session.day().equals(today));
	}

	public Training leaveOut(String key) {
		return change((session) -> session.without(key));
	}

	public Training swap(String key, Pick other) {
		return change((session) -> session.replace(key, other));
	}

	public Training putIn(Pick pick) {
		return change((session) -> session.with(pick));
	}

	public Training mark(String key, boolean tooMuch) {
		return isEnded() ? this : change((session) -> session.mark(key, tooMuch));
	}

	/** Whether the session chosen last was done to its end. */
	@JsonIgnore
	public boolean isEnded() {
		return this.current != null && last().filter((session) -> session.day().equals(this.current.day())).isPresent();
	}

	/**
	 * Ends the session of a day; ending it again corrects what was said.
	 * @param pain at the end, 0 to 10
	 */
	public Training end(int minutes, int pain, boolean alarming) {
		CurrentSession session = this.current;
		if (session == null) {
			return this;
		}
		List<DoneSession> all = new ArrayList<>(this.sessions);
		all.removeIf((done) -> done.day().equals(session.day()));
		all.add(new DoneSession(session.day(), session.done().size(), minutes, pain, alarming, null));
		return new Training(session, all, this.climb, this.walks, this.talkedOn);
	}

	/** The last session whose next morning has come and was not asked about. */
	public Optional<DoneSession> unsettled(LocalDate today) {
		return last().filter((session) -> session.morning() == null && session.day().isBefore(today));
	}

	/**
	 * Says how the morning after the last session was. Only now is it known whether it
	 * was green, and who climbs.
	 */
	public Training settle(Morning morning, Recipe recipe) {
		DoneSession done = last().filter((session) -> session.morning() == null).orElse(null);
		if (done == null) {
			return this;
		}
		DoneSession settled = done.with(morning);
		List<DoneSession> all = new ArrayList<>(this.sessions);
		all.set(all.size() - 1, settled);
		Climb after = this.climb;
		if (this.current != null && this.current.day().equals(done.day())) {
			for (Pick pick : this.current.done()) {
				PainLight light = this.current.wasTooMuch(pick) ? settled.light().orWorse(PainLight.AMBER)
						: settled.light();
				after = climb(after, pick, light, recipe);
			}
		}
		return new Training(this.current, all, after, this.walks, this.talkedOn);
	}

	private static Climb climb(Climb climb, Pick pick, PainLight light, Recipe recipe) {
		Optional<Ladder> ladder = recipe.ladderOf(pick.slug());
		return ladder.map((found) -> climb.after(found, found.rungs().indexOf(pick.slug()), light)).orElse(climb);
	}

	/** Whether two red sessions in a row wait for a physician's or therapist's word. */
	@JsonIgnore
	public boolean isPaused() {
		int count = this.sessions.size();
		return count > 1 && this.sessions.get(count - 1).light() == PainLight.RED
				&& this.sessions.get(count - 2).light() == PainLight.RED
				&& (this.talkedOn == null || this.talkedOn.isBefore(this.sessions.get(count - 1).day()));
	}

	/**
	 * The first day after the rest that a red session asks for; empty where it is over.
	 */
	public Optional<LocalDate> restsUntil(LocalDate today) {
		return last().filter((session) -> session.light() == PainLight.RED)
			.map((session) -> session.day().plusDays(Thresholds.QUIET_DAYS_AFTER_FLARE))
			.filter(today::isBefore);
	}

	public Training talked(LocalDate today) {
		return new Training(this.current, this.sessions, this.climb, this.walks, today);
	}

	public Training with(Walks other) {
		return new Training(this.current, this.sessions, this.climb, other, this.talkedOn);
	}

	private Training with(@Nullable CurrentSession session) {
		return new Training(session, this.sessions, this.climb, this.walks, this.talkedOn);
	}

	private Training change(UnaryOperator<CurrentSession> change) {
		return (this.current != null) ? with(change.apply(this.current)) : this;
	}

	public Optional<DoneSession> last() {
		return this.sessions.isEmpty() ? Optional.empty() : Optional.of(this.sessions.get(this.sessions.size() - 1));
	}

}
