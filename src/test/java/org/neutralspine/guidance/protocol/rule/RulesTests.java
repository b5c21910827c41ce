package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.Pace;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.spine.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * The four properties of the rules, for every exercise: exhaustively over what the rules
 * see, and by seeded sampling over everything that can be entered.
 */
class RulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Map<String, Exercise> EXERCISES = StarterCatalogue.exercises();

	private static final Protocol PROTOCOL = DefaultProtocol.read();

	/**
	 * One fusion for every set of regions, and one of the pelvis, all with the standard
	 * clock.
	 */
	private static final List<Fusion> REGION_SETS = List.of(fusion(Level.C3, Level.C4), fusion(Level.T5, Level.T6),
			fusion(Level.L4, Level.L5), fusion(Level.C6, Level.C7), fusion(Level.L1, Level.L2),
			Fusion.of(new Span(Level.C3, Level.C4), new Span(Level.L4, Level.L5)),
			Fusion.of(new Span(Level.C6, Level.C7), new Span(Level.L1, Level.L2)), fusion(Level.L5, Level.PELVIS));

	private static final List<BigDecimal> LOADS = java.util.stream.Stream
		.of("0.5", "1", "2", "3", "4.5", "9", "10", "12", "15", "20", "500")
		.map(BigDecimal::new)
		.toList();

	private static final Set<Demand> QUIET = EnumSet.of(Demand.QUIET_ACTIVATION, Demand.LEVEL_WALKING, Demand.SUPINE,
			Demand.TRANSFER);

	private static final Set<Demand> DAILY_LIFE = EnumSet.of(Demand.QUIET_ACTIVATION, Demand.LEVEL_WALKING,
			Demand.SUPINE, Demand.TRANSFER, Demand.STAIRS, Demand.LIGHT_CHORES, Demand.SIDE_LYING);

	private static final Scan SOLID = new Scan(Imaging.SOLID, null);

	private static final Scan UNCLEAR = new Scan(Imaging.UNCLEAR, null);

	/** The regions in which each exercise is never allowed. */
	private static final Map<String, Set<Region>> NEVER_IN = EXERCISES.values()
		.stream()
		.collect(Collectors.toMap(Exercise::slug,
				(exercise) -> exercise.demands()
					.stream()
					.flatMap((demand) -> PROTOCOL.row(demand).neverIn().stream())
					.collect(Collectors.toSet())));

	private static final String EXHAUSTIVELY = "exhaustively";

	/**
	 * How open each exercise is, in the catalogue's order, in the cases that several
	 * tests compare.
	 */
	private static final Map<Case, byte[]> RANKS = new ConcurrentHashMap<>();

	@Test
	void fusionsOfTheExhaustiveTestsCoverEverySetOfRegions() {
		Set<Set<Region>> seen = new HashSet<>();
		REGION_SETS.forEach((fusion) -> seen.add(fusion.regions()));
		assertThat(seen).hasSize(7);
	}

	@Test
	void nothingThatIsAddedEverOpensAnything() {
		forEveryBase((base) -> {
			for (Case stricter : base.withOneMore()) {
				assertNoRise(base, stricter);
			}
		});
	}

	@Test
	void lessClearanceAndAnEarlierPhaseNeverOpenAnything() {
		forEveryBase((base) -> {
			for (Case single : base.withOneMore()) {
				if (single.clearance() != Clearance.NONE) {
					assertNoRise(single, single.clearance(Clearance.values()[single.clearance().ordinal() - 1]));
				}
				if (single.weeks() > 0) {
					Phase phase = Pace.STANDARD.phaseAt(single.weeks());
					assertNoRise(single, single.weeks(Pace.STANDARD.startOf(Phase.values()[phase.ordinal() - 1])));
				}
			}
		});
	}

	@Test
	void aSmallerLoadNeverOpensAnything() {
		forEveryBase((base) -> {
			for (int i = 1; i < LOADS.size(); i++) {
				assertNoRise(base.load(LOADS.get(i)), base.load(LOADS.get(i - 1)));
			}
		});
	}

	@Test
	void whatIsNeverAllowedInARegionIsNeverDoableThere() {
		forEveryBase((base) -> base.withOneMore().forEach((single) -> {
			Set<Region> regions = single.fusion().regions();
			byte[] ranks = single.ranks();
			int number = 0;
			for (String slug : EXERCISES.keySet()) {
				if (ranks[number++] > 0 && !Collections.disjoint(NEVER_IN.get(slug), regions)) {
					fail("%s is open for %s", slug, single);
				}
			}
		}));
	}

	@Test
	void everyAnswerKeepsItsPromises() {
		forEveryBase((base) -> base.withOneMore()
			.forEach((single) -> assertPromises(single, single.answer(), EXHAUSTIVELY)));
	}

	@Test
	void thePropertiesHoldForWhateverCanBeEntered() {
		long seed = 20261123;
		Random random = new Random(seed);
		List<Map.Entry<Case, List<Case>>> cases = new ArrayList<>();
		for (int i = 0; i < 6000; i++) {
			Case base = randomCase(random);
			cases.add(Map.entry(base, base.withOneMore(random)));
		}
		String origin = "seed " + seed;
		cases.parallelStream().forEach((entry) -> {
			Case base = entry.getKey();
			Answer before = base.answer();
			assertPromises(base, before, origin);
			byte[] ranks = ranks(before);
			entry.getValue().forEach((more) -> assertNoRise(base, ranks, more, ranks(more.answer()), origin));
		});
	}

	@Test
	void aPermissionOpensOnlyItsOwnExerciseAndOnlyWithCare() {
		forEveryBase((base) -> {
			Answer without = base.answer();
			Answer with = base.permits(Set.of("back-squat", "sit-up", "side-plank")).answer();
			for (Exercise exercise : EXERCISES.values()) {
				Verdict before = without.on(exercise).verdict();
				Verdict after = with.on(exercise).verdict();
				boolean named = Set.of("back-squat", "sit-up", "side-plank").contains(exercise.slug());
				if (!named || before.isDoable() || with.gate().gate().isShut()) {
					assertThat(after).as("%s for %s", exercise.slug(), base).isEqualTo(before);
				}
				else if (base.clearance().covers(Clearance.REHAB) && after.isDoable()) {
					assertThat(after).isEqualTo(Verdict.CAUTION);
					assertThat(with.on(exercise).reasons()).extracting(Reason::rule).contains("PERMISSION");
					assertThat(with.on(exercise).reasons()).hasSizeGreaterThan(without.on(exercise).reasons().size());
				}
			}
		});
	}

	@Test
	void noPermissionOpensWhatALimitAFactorTheLoadOrCollisionForbids() {
		forEveryBase((base) -> {
			for (Case single : base.permits(EXERCISES.keySet()).withOneRestriction()) {
				Answer answer = single.answer();
				for (Exercise exercise : EXERCISES.values()) {
					if (single.forbids(exercise) && answer.on(exercise).isDoable()) {
						fail("%s is open for %s", exercise.slug(), single);
					}
				}
			}
		});
	}

	private static void assertPromises(Case single, Answer answer, String origin) {
		assertThat(answer.gate().reasons()).as("gate of %s, %s", single, origin).isNotEmpty();
		for (Exercise exercise : EXERCISES.values()) {
			String broken = brokenPromise(single, answer, exercise);
			if (broken != null) {
				fail("%s: %s for %s, %s", broken, exercise.slug(), single, origin);
			}
		}
	}

	/** Millions are looked at, so an assertion is made only where one fails. */
	private static @Nullable String brokenPromise(Case single, Answer answer, Exercise exercise) {
		Judgement judgement = answer.on(exercise);
		List<String> alternatives = answer.insteadOf(exercise);
		boolean shut = answer.gate().gate().isShut();
		if (shut && judgement.verdict() != Verdict.LOCKED) {
			return "open behind a shut gate";
		}
		if (shut && !alternatives.isEmpty()) {
			return "an alternative behind a shut gate";
		}
		if (!shut && !judgement.isDoable() && alternatives.isEmpty()) {
			return "no alternative";
		}
		for (String slug : alternatives) {
			if (slug.equals(exercise.slug()) || !answer.on(EXERCISES.get(slug)).isDoable()) {
				return "no such alternative as " + slug;
			}
		}
		if (answer.gate().gate() == Gate.FLARE && judgement.verdict() != Verdict.LOCKED
				&& !QUIET.containsAll(exercise.demands())) {
			return "open in a flare-up";
		}
		if (single.isCarefulDay() && judgement.verdict() == Verdict.CAUTION
				&& !DAILY_LIFE.containsAll(exercise.demands())) {
			return "care is not enough today";
		}
		return brokenReason(answer, exercise, judgement);
	}

	private static @Nullable String brokenReason(Answer answer, Exercise exercise, Judgement judgement) {
		boolean explained = false;
		boolean namesLoad = false;
		for (Reason reason : judgement.reasons()) {
			explained |= reason.verdict() != Verdict.ALLOW;
			namesLoad |= reason.rule().equals("LOAD_CAP") || reason.rule().equals("PHYSICIAN_LOAD");
			if (reason.source().isBlank()) {
				return "no source of " + reason;
			}
		}
		if (judgement.verdict().isStricterThan(Verdict.ALLOW) && !explained) {
			return "no reason";
		}
		return (judgement.isDoable() && exercise.demands().contains(Demand.EXTERNAL_LOAD)
				&& answer.maxLoadKg().isPresent() && !namesLoad) ? "no lifting limit" : null;
	}

	private static void assertNoRise(Case base, Case stricter) {
		assertNoRise(base, base.ranks(), stricter, stricter.ranks(), EXHAUSTIVELY);
	}

	private static void assertNoRise(Case base, byte[] before, Case stricter, byte[] after, String origin) {
		int number = 0;
		for (String slug : EXERCISES.keySet()) {
			if (after[number] > before[number]) {
				fail("%s rises from %s to %s, %s", slug, base, stricter, origin);
			}
			number++;
		}
	}

	private static byte[] ranks(Answer answer) {
		byte[] ranks = new byte[EXERCISES.size()];
		int number = 0;
		for (Exercise exercise : EXERCISES.values()) {
			ranks[number++] = rank(answer.on(exercise));
		}
		return ranks;
	}

	private static byte rank(Judgement judgement) {
		return switch (judgement.verdict()) {
			case AVOID, NOT_YET, LOCKED -> 0;
			case CAUTION -> 1;
			case ALLOW -> 2;
			case FAVOUR -> 3;
		};
	}

	private static void forEveryBase(java.util.function.Consumer<Case> test) {
		List<Case> bases = new ArrayList<>();
		for (Fusion fusion : REGION_SETS) {
			for (Phase phase : Phase.values()) {
				for (Clearance clearance : Clearance.values()) {
					bases.add(new Case(fusion, Pace.STANDARD.startOf(phase), clearance));
				}
			}
		}
		bases.parallelStream().forEach(test);
	}

	private static Fusion fusion(Level from, Level to) {
		return Fusion.of(new Span(from, to));
	}

	private static Case randomCase(Random random) {
		List<Span> spans = new ArrayList<>();
		int count = 1 + random.nextInt(3);
		for (int i = 0; i < count; i++) {
			int from = random.nextInt(Level.values().length - 1);
			int to = Math.min(Level.values().length - 1, from + 1 + random.nextInt(random.nextInt(8) + 1));
			spans.add(new Span(Level.values()[from], Level.values()[to]));
		}
		Case base = new Case(new Fusion(spans), random.nextInt(130), one(random, Clearance.values()))
			.given(random.nextInt(3) == 0 ? TODAY.minusDays(random.nextInt(500)) : null)
			.until(random.nextInt(4) == 0 ? TODAY.plusDays(random.nextInt(400) - 100) : null)
			.load(random.nextInt(3) == 0 ? one(random, LOADS.toArray(BigDecimal[]::new)) : null)
			.pain(random.nextInt(3) == 0 ? random.nextInt(11) : random.nextInt(4))
			.redFlag(random.nextInt(8) == 0 ? TODAY.minusDays(random.nextInt(300)) : null)
			.flare(random.nextInt(6) == 0 ? TODAY.minusDays(random.nextInt(12)) : null)
			.limits(some(random, Limit.class, 4))
			.factors(some(random, Factor.class, 3))
			.scan(one(random, SOLID, new Scan(Imaging.SOLID, TODAY.minusWeeks(random.nextInt(60))), Scan.NONE, UNCLEAR))
			.brace(random.nextInt(3) == 0 ? one(random, Brace.values()) : Brace.NONE)
			.braceUntil(random.nextInt(3) == 0 ? TODAY.plusDays(random.nextInt(20) - 10) : null)
			.symptoms(random.nextInt(6) == 0 ? some(random, Symptom.class, 2) : Set.of());
		if (random.nextInt(5) == 0) {
			base = base.permits(Set.of(one(random, EXERCISES.keySet().toArray(String[]::new))));
		}
		return base;
	}

	@SafeVarargs
	private static <T> T one(Random random, T... values) {
		return values[random.nextInt(values.length)];
	}

	private static <T extends Enum<T>> Set<T> some(Random random, Class<T> type, int most) {
		Set<T> some = EnumSet.noneOf(type);
		for (int i = random.nextInt(most); i > 0; i--) {
			some.add(one(random, type.getEnumConstants()));
		}
		return some;
	}

	/**
	 * A situation and today's answers, changed one thing at a time.
	 */
	private record Case(Fusion fusion, int weeks, Clearance clearance, @Nullable LocalDate given,
			@Nullable LocalDate until, @Nullable BigDecimal load, int pain, @Nullable LocalDate redFlag,
			@Nullable LocalDate flare, Set<Limit> limits, Set<Factor> factors, Set<Symptom> symptoms,
			Set<String> permits, Scan scan, Brace brace, @Nullable LocalDate braceUntil) {

		Case(Fusion fusion, int weeks, Clearance clearance) {
			this(fusion, weeks, clearance, null, null, null, 0, null, null, Set.of(), Set.of(), Set.of(), Set.of(),
					SOLID, Brace.NONE, null);
		}

		Answer answer() {
			Situation situation = new Situation(this.fusion, TODAY.minusWeeks(this.weeks),
					new PhysicianClearance(this.clearance, null, this.given, this.until),
					new Limits(this.limits, this.load), this.permits, this.factors, this.scan,
					new PrescribedBrace(this.brace, this.braceUntil), this.redFlag, this.flare);
			return Answer.of(PROTOCOL, EXERCISES, situation, new Today(TODAY, this.symptoms, this.pain));
		}

		byte[] ranks() {
			return RANKS.computeIfAbsent(this, (one) -> RulesTests.ranks(one.answer()));
		}

		boolean isCarefulDay() {
			return this.pain >= Thresholds.PAIN_LOCKS_CAUTION_FROM
					|| GateDecision.isWithin(this.flare, TODAY, Thresholds.CAREFUL_DAYS_AFTER_FLARE);
		}

		/** The same with one more limit, factor, symptom, point of pain or load. */
		List<Case> withOneMore() {
			List<Case> more = new ArrayList<>(List.of(this));
			Arrays.stream(Limit.values()).forEach((limit) -> more.add(limits(plus(this.limits, limit))));
			Arrays.stream(Factor.values()).forEach((factor) -> more.add(factors(plus(this.factors, factor))));
			Arrays.stream(Symptom.values()).forEach((symptom) -> more.add(symptoms(plus(this.symptoms, symptom))));
			for (int worse = this.pain + 1; worse <= Today.MAX_PAIN; worse++) {
				more.add(pain(worse));
			}
			if (this.load == null && Pace.STANDARD.phaseAt(this.weeks).compareTo(Phase.P3) < 0) {
				LOADS.forEach((limit) -> more.add(load(limit)));
			}
			more.add(flare(TODAY));
			more.add(redFlag(TODAY));
			more.add(scan(Scan.NONE));
			more.add(scan(UNCLEAR));
			more.add(brace(Brace.BRACE));
			more.add(brace(Brace.COLLAR));
			return more;
		}

		/** The same with one thing that no permission overrules. */
		List<Case> withOneRestriction() {
			List<Case> more = new ArrayList<>();
			Arrays.stream(Limit.values()).forEach((limit) -> more.add(limits(Set.of(limit))));
			Arrays.stream(Factor.values()).forEach((factor) -> more.add(factors(Set.of(factor))));
			LOADS.forEach((limit) -> more.add(load(limit)));
			more.add(fusion(RulesTests.fusion(Level.L2, Level.L5)));
			more.add(fusion(RulesTests.fusion(Level.C2, Level.C3)));
			more.add(brace(Brace.BRACE));
			more.add(brace(Brace.COLLAR));
			return more;
		}

		/**
		 * Whether a limit, a brace, a factor, the load or the fusion itself forbids an
		 * exercise.
		 */
		boolean forbids(Exercise exercise) {
			BigDecimal minimum = exercise.minimumLoadKg();
			return (this.load != null && minimum != null && minimum.compareTo(this.load) > 0) || exercise.demands()
				.stream()
				.map(PROTOCOL::row)
				.anyMatch((row) -> !Collections.disjoint(row.forbiddenByLimits(), this.limits)
						|| !Collections.disjoint(row.forbiddenByFactors(), this.factors)
						|| !Collections.disjoint(row.forbiddenByLimits(), this.brace.limits())
						|| (row.demand() == Demand.COLLISION && isRuledOutByFusion()));
		}

		private boolean isRuledOutByFusion() {
			return this.fusion.segments() >= Thresholds.MANY_SEGMENTS
					|| this.fusion.spans().stream().anyMatch((span) -> span.from().compareTo(Level.C2) <= 0);
		}

		/** The same with one thing worse, picked at random, of everything there is. */
		List<Case> withOneMore(Random random) {
			List<Case> more = new ArrayList<>();
			more.add(limits(plus(this.limits, one(random, Limit.values()))));
			more.add(factors(plus(this.factors, one(random, Factor.values()))));
			more.add(symptoms(plus(this.symptoms, one(random, Symptom.values()))));
			more.add(pain(Math.min(Today.MAX_PAIN, this.pain + 1 + random.nextInt(3))));
			more.add(weeks(random.nextInt(this.weeks + 1)));
			if (this.clearance != Clearance.NONE) {
				more.add(clearance(Clearance.values()[random.nextInt(this.clearance.ordinal())]));
			}
			more.add(fusion(oneMoreLevel(random)));
			if (this.scan.shows() == Imaging.SOLID) {
				more.add(scan(Scan.NONE));
				more.add(scan(new Scan(Imaging.SOLID, TODAY.minusWeeks(this.weeks).minusDays(1))));
			}
			more.add(scan(UNCLEAR));
			if (this.brace == Brace.NONE) {
				more.add(brace(one(random, Brace.BRACE, Brace.COLLAR)));
			}
			if (this.load != null) {
				more.add(load(this.load.divide(BigDecimal.valueOf(2))));
			}
			return more;
		}

		private Fusion oneMoreLevel(Random random) {
			List<Span> spans = new ArrayList<>(this.fusion.spans());
			Span span = one(random, spans.toArray(Span[]::new));
			if (random.nextBoolean() && span.from() != Level.C0) {
				spans.add(new Span(Level.values()[span.from().ordinal() - 1], span.from()));
			}
			else if (span.to() != Level.PELVIS) {
				spans.add(new Span(span.to(), Level.values()[span.to().ordinal() + 1]));
			}
			return new Fusion(spans);
		}

		private static <T> Set<T> plus(Collection<T> set, T one) {
			Set<T> more = new HashSet<>(set);
			more.add(one);
			return more;
		}

		Case fusion(Fusion value) {
			return new Case(value, this.weeks, this.clearance, this.given, this.until, this.load, this.pain,
					this.redFlag, this.flare, this.limits, this.factors, this.symptoms, this.permits, this.scan,
					this.brace, this.braceUntil);
		}

		Case weeks(int value) {
			return new Case(this.fusion, value, this.clearance, this.given, this.until, this.load, this.pain,
					this.redFlag, this.flare, this.limits, this.factors, this.symptoms, this.permits, this.scan,
					this.brace, this.braceUntil);
		}

		Case clearance(Clearance value) {
			return new Case(this.fusion, this.weeks, value, this.given, this.until, this.load, this.pain, this.redFlag,
					this.flare, this.limits, this.factors, this.symptoms, this.permits, this.scan, this.brace,
					this.braceUntil);
		}

		Case given(@Nullable LocalDate value) {
			return new Case(this.fusion, this.weeks, this.clearance, value, this.until, this.load, this.pain,
					this.redFlag, this.flare, this.limits, this.factors, this.symptoms, this.permits, this.scan,
					this.brace, this.braceUntil);
		}

		Case until(@Nullable LocalDate value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, value, this.load, this.pain,
					this.redFlag, this.flare, this.limits, this.factors, this.symptoms, this.permits, this.scan,
					this.brace, this.braceUntil);
		}

		Case load(@Nullable BigDecimal value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, this.until, value, this.pain,
					this.redFlag, this.flare, this.limits, this.factors, this.symptoms, this.permits, this.scan,
					this.brace, this.braceUntil);
		}

		Case pain(int value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, this.until, this.load, value,
					this.redFlag, this.flare, this.limits, this.factors, this.symptoms, this.permits, this.scan,
					this.brace, this.braceUntil);
		}

		Case redFlag(@Nullable LocalDate value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, this.until, this.load, this.pain,
					value, this.flare, this.limits, this.factors, this.symptoms, this.permits, this.scan, this.brace,
					this.braceUntil);
		}

		Case flare(@Nullable LocalDate value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, this.until, this.load, this.pain,
					this.redFlag, value, this.limits, this.factors, this.symptoms, this.permits, this.scan, this.brace,
					this.braceUntil);
		}

		Case limits(Set<Limit> value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, this.until, this.load, this.pain,
					this.redFlag, this.flare, value, this.factors, this.symptoms, this.permits, this.scan, this.brace,
					this.braceUntil);
		}

		Case factors(Set<Factor> value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, this.until, this.load, this.pain,
					this.redFlag, this.flare, this.limits, value, this.symptoms, this.permits, this.scan, this.brace,
					this.braceUntil);
		}

		Case symptoms(Set<Symptom> value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, this.until, this.load, this.pain,
					this.redFlag, this.flare, this.limits, this.factors, value, this.permits, this.scan, this.brace,
					this.braceUntil);
		}

		Case scan(Scan value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, this.until, this.load, this.pain,
					this.redFlag, this.flare, this.limits, this.factors, this.symptoms, this.permits, value, this.brace,
					this.braceUntil);
		}

		Case brace(Brace value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, this.until, this.load, this.pain,
					this.redFlag, this.flare, this.limits, this.factors, this.symptoms, this.permits, this.scan, value,
					this.braceUntil);
		}

		Case braceUntil(@Nullable LocalDate value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, this.until, this.load, this.pain,
					this.redFlag, this.flare, this.limits, this.factors, this.symptoms, this.permits, this.scan,
					this.brace, value);
		}

		Case permits(Set<String> value) {
			return new Case(this.fusion, this.weeks, this.clearance, this.given, this.until, this.load, this.pain,
					this.redFlag, this.flare, this.limits, this.factors, this.symptoms, value, this.scan, this.brace,
					this.braceUntil);
		}

	}

}
