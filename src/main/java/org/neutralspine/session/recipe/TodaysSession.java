package org.neutralspine.session.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;

/**
 * The session of a day: what may be done of what was picked, in order, with its time.
 */
public final class TodaysSession {

	private static final int SECONDS_PER_MINUTE = 60;

	private static final int TENTH = 10;

	private final List<SessionItem> items;

	private final List<Exercise> closed;

	private final Timing timing;

	private TodaysSession(List<SessionItem> items, List<Exercise> closed, Timing timing) {
		this.items = List.copyOf(items);
		this.closed = List.copyOf(closed);
		this.timing = timing;
	}

	/**
	 * A new session.
	 * @param walkMinutes how long somebody may walk
	 */
	public static List<Pick> compose(Options options, int walkMinutes) {
		return Composer.compose(options, walkMinutes);
	}

	/**
	 * The lengths that what is open can fill, within a tenth.
	 * @param walkMinutes how long somebody may walk
	 * @return minutes, of {@link Wishes#LENGTHS}; never empty as long as anything is open
	 */
	public static List<Integer> lengths(Recipe recipe, Answer answer, Wishes wishes, Map<String, Integer> rungs,
			int walkMinutes) {
		return Wishes.LENGTHS.stream().filter((minutes) -> {
			Options options = new Options(recipe, answer, wishes.lasting(minutes), rungs);
			return of(answer, compose(options, walkMinutes), minutes, walkMinutes).isAbout(minutes);
		}).toList();
	}

	/**
	 * The session of picks. What the rules have closed since they were picked is left
	 * out, and so is what calls for care by now.
	 * @param minutes how long it shall be
	 * @param walkMinutes how long somebody may walk
	 */
	public static TodaysSession of(Answer answer, List<Pick> picks, int minutes, int walkMinutes) {
		List<Pick> open = new ArrayList<>();
		List<Exercise> closed = new ArrayList<>();
		picks.stream().sorted(Comparator.comparing(Pick::block)).forEach((pick) -> {
			Exercise exercise = answer.exercises().get(pick.slug());
			if (exercise != null && isOpen(pick, answer.on(exercise), exercise)) {
				open.add(pick);
			}
			else if (exercise != null) {
				closed.add(exercise);
			}
		});
		List<Exercise> others = open.stream()
			.filter((pick) -> pick.block() != Block.WALK)
			.map((pick) -> exercise(pick, answer))
			.toList();
		int maxWalk = open.stream()
			.filter((pick) -> pick.block() == Block.WALK)
			.mapToInt((pick) -> maxMinutes(exercise(pick, answer), walkMinutes))
			.sum();
		Timing timing = Timing.of(others, maxWalk, minutes);
		List<SessionItem> items = open.stream().map((pick) -> item(pick, answer, timing)).toList();
		return new TodaysSession(items, closed, timing);
	}

	private static boolean isOpen(Pick pick, Judgement judgement, Exercise exercise) {
		boolean welcome = judgement.verdict().compareTo(Verdict.ALLOW) <= 0;
		return exercise.dose() != null && (welcome || (pick.withCare() && judgement.isDoable()));
	}

	private static Exercise exercise(Pick pick, Answer answer) {
		return Objects.requireNonNull(answer.exercises().get(pick.slug()));
	}

	/** The walking ladder is about walking; all else has a dose of its own. */
	private static int maxMinutes(Exercise exercise, int walkMinutes) {
		Dose dose = Objects.requireNonNull(exercise.dose());
		return (Posture.of(exercise.position()) == Posture.UPRIGHT) ? walkMinutes
				: Objects.requireNonNullElse(dose.minutes(), walkMinutes);
	}

	private static SessionItem item(Pick pick, Answer answer, Timing timing) {
		Exercise exercise = exercise(pick, answer);
		return new SessionItem(pick, exercise, answer.on(exercise),
				(pick.block() == Block.WALK) ? timing.walkSeconds() : Timing.seconds(exercise));
	}

	public List<SessionItem> items() {
		return this.items;
	}

	/** What was picked and may not be done any more. */
	public List<Exercise> closed() {
		return this.closed;
	}

	/** Seconds of rest before each exercise. */
	public int restSeconds() {
		return this.timing.restSeconds();
	}

	int seconds() {
		return this.timing.seconds();
	}

	/** How long it takes, in whole minutes. */
	public int minutes() {
		return Timing.minutes(seconds());
	}

	/** Whether it is as long as wished, within a tenth. */
	boolean isAbout(int minutes) {
		int wanted = minutes * SECONDS_PER_MINUTE;
		return Math.abs(seconds() - wanted) * TENTH <= wanted;
	}

	/**
	 * What else may be done in a place of the session: what the recipe has for it, else
	 * what is open at all.
	 * @return empty where everything that is open is in the session
	 */
	public Optional<Pick> insteadOf(Pick pick, Options options) {
		List<Exercise> choices = options.of(pick.block());
		int at = choices.stream().map(Exercise::slug).toList().indexOf(pick.slug());
		return Stream
			.of(choices.stream().skip(at + 1), choices.stream().limit(Math.max(0, at)), options.others(pick.block()))
			.flatMap(Function.identity())
			.filter((exercise) -> this.items.stream().noneMatch((item) -> item.exercise().equals(exercise)))
			.findFirst()
			.map((exercise) -> new Pick(pick.block(), exercise.slug(), options.wishes().withCare()));
	}

}
