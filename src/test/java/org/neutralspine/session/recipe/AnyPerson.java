package org.neutralspine.session.recipe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.protocol.rule.Exercises;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;

/**
 * People in any situation that the rules know, by a seed.
 */
public final class AnyPerson {

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Protocol PROTOCOL = DefaultProtocol.read();

	private static final Exercises EXERCISES = new Exercises(StarterCatalogue.exercises());

	private final Random random;

	public AnyPerson(Random random) {
		this.random = random;
	}

	/** The answer of the rules to somebody on some day. */
	public Answer answer() {
		return answer(EXERCISES, Set.of(), null);
	}

	/** The same for other exercises, some of which a physician may allow by name. */
	public Answer answer(Exercises exercises) {
		List<String> slugs = List.copyOf(exercises.bySlug().keySet());
		Set<String> permits = this.random.nextBoolean() ? Set.of() : Set.of(oneOf(slugs), "no-such-exercise");
		return answer(exercises, permits,
				this.random.nextBoolean() ? null : new BigDecimal(this.random.nextInt(20) + 1));
	}

	private Answer answer(Exercises exercises, Set<String> permits, @Nullable BigDecimal maxLoadKg) {
		LocalDate surgery = TODAY.minusWeeks(this.random.nextInt(130));
		Situation situation = new Situation(fusion(), surgery,
				new PhysicianClearance(any(Clearance.class), null, surgery.plusDays(1), TODAY.plusYears(1)),
				new Limits(some(Limit.class, 6), maxLoadKg), permits, some(Factor.class, 8),
				new Scan(any(Imaging.class), null), new PrescribedBrace(rarely(Brace.class), null), null,
				(this.random.nextInt(8) == 0) ? TODAY.minusDays(this.random.nextInt(9)) : null);
		return Answer.of(PROTOCOL, exercises, situation,
				new Today(TODAY, some(Symptom.class, 60), this.random.nextInt(8)));
	}

	private Fusion fusion() {
		List<Level> levels = List.of(Level.values());
		int first = this.random.nextInt(levels.size() - 1);
		int last = Math.min(levels.size() - 1, first + 1 + this.random.nextInt(3));
		return Fusion.of(new Span(levels.get(first), levels.get(last)));
	}

	<E extends Enum<E>> E any(Class<E> type) {
		return type.getEnumConstants()[this.random.nextInt(type.getEnumConstants().length)];
	}

	private <E extends Enum<E>> E rarely(Class<E> type) {
		return (this.random.nextInt(4) == 0) ? any(type) : type.getEnumConstants()[0];
	}

	/** Each constant once in so many times. */
	<E extends Enum<E>> Set<E> some(Class<E> type, int outOf) {
		List<E> some = new ArrayList<>();
		Arrays.stream(type.getEnumConstants()).filter((constant) -> this.random.nextInt(outOf) == 0).forEach(some::add);
		return some.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(some);
	}

	<T> T oneOf(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}
