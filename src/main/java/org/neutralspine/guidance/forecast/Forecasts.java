package org.neutralspine.guidance.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.forecast.Forecast.Change;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.protocol.rule.Exercises;
import org.neutralspine.guidance.protocol.rule.Judged;
import org.neutralspine.guidance.spine.Region;
import org.springframework.stereotype.Component;

/**
 * Tries exercises under the rules in every kind of situation, for those who edit them.
 */
@Component
public class Forecasts {

	/** No rule depends on which day it is, only on the days between two. */
	static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

	private static final Today WITHOUT_COMPLAINTS = new Today(ANY_DAY, Set.of(), 0);

	private static final Today IN_A_FLARE = new Today(ANY_DAY, Set.of(), Thresholds.PAIN_FLARES_FROM);

	private final ProtocolInForce protocol;

	Forecasts(ProtocolInForce protocol) {
		this.protocol = protocol;
	}

	/**
	 * What becomes different for people if one exercise is changed.
	 * @param before what is shown now
	 * @param after what would be shown
	 */
	public Forecast forecast(String slug, Map<String, Exercise> before, Map<String, Exercise> after) {
		Exercise was = before.get(slug);
		Exercise will = after.get(slug);
		Map<Change, Integer> counts = new EnumMap<>(Change.class);
		Witnesses witnesses = new Witnesses();
		List<Probe> probes = Probe.all(ANY_DAY, permits(was, will), lifting(was, will));
		for (Probe probe : Judged.isSame(was, will) ? List.<Probe>of() : probes) {
			Answer answer = answer(Map.of(), probe);
			Verdict verdict = verdict(answer, was);
			Verdict next = verdict(answer, will);
			counts.merge(Change.of(verdict, next), 1, Integer::sum);
			witnesses.add(probe, verdict, next);
		}
		return new Forecast(rows(was, will), probes.size(), counts.getOrDefault(Change.LOOSER, 0),
				counts.getOrDefault(Change.TIGHTER, 0), counts.getOrDefault(Change.UNWARNED, 0),
				Stream.of(Change.LOOSER, Change.UNWARNED, Change.TIGHTER)
					.flatMap((change) -> witnesses.of(change).stream())
					.toList());
	}

	/** There are no permissions for what was not shown before. */
	private static List<Set<String>> permits(@Nullable Exercise was, @Nullable Exercise will) {
		return (was != null && will != null) ? List.of(Set.of(), Set.of(will.slug())) : List.of(Set.of());
	}

	/** A small one, and those in between which the exercise changes sides. */
	static Set<BigDecimal> lifting(@Nullable Exercise was, @Nullable Exercise will) {
		Set<BigDecimal> limits = new TreeSet<>(Set.of(BigDecimal.ONE));
		Stream.of(was, will)
			.filter(Objects::nonNull)
			.map(Exercise::minimumLoadKg)
			.filter(Objects::nonNull)
			.forEach(limits::add);
		return limits;
	}

	private List<Forecast.GridRow> rows(@Nullable Exercise was, @Nullable Exercise will) {
		Map<Place, List<Forecast.GridCell>> rows = new LinkedHashMap<>();
		for (Grid.Cell cell : Grid.cells()) {
			Answer answer = answer(Map.of(), new Probe(cell.situation(ANY_DAY), WITHOUT_COMPLAINTS));
			Verdict before = verdict(answer, was);
			Verdict after = verdict(answer, will);
			rows.computeIfAbsent(new Place(cell.region(), cell.clearance()), (place) -> new ArrayList<>())
				.add(new Forecast.GridCell(cell.phase(), before, after, Change.of(before, after)));
		}
		return rows.entrySet()
			.stream()
			.map((row) -> new Forecast.GridRow(row.getKey().region(), row.getKey().clearance(), row.getValue()))
			.toList();
	}

	private record Place(Region region, Clearance clearance) {
	}

	private static @Nullable Verdict verdict(Answer answer, @Nullable Exercise exercise) {
		return (exercise != null) ? answer.wouldBe(exercise).verdict() : null;
	}

	Answer answer(Map<String, Exercise> exercises, Probe probe) {
		return Answer.of(this.protocol.now(), exercises, probe.situation(), probe.today());
	}

	/**
	 * The verdicts on exercises by region, clearance and phase, each for the plainest
	 * situation there.
	 * @param exercises by slug
	 */
	public Map<String, List<VerdictRow>> verdicts(Map<String, Exercise> exercises) {
		Map<String, Map<Place, List<Verdict>>> verdicts = new LinkedHashMap<>();
		for (Grid.Cell cell : Grid.cells()) {
			Answer answer = answer(Map.of(), new Probe(cell.situation(ANY_DAY), WITHOUT_COMPLAINTS));
			Place place = new Place(cell.region(), cell.clearance());
			exercises.forEach((slug, exercise) -> verdicts.computeIfAbsent(slug, (each) -> new LinkedHashMap<>())
				.computeIfAbsent(place, (each) -> new ArrayList<>())
				.add(answer.wouldBe(exercise).verdict()));
		}
		Map<String, List<VerdictRow>> rows = new LinkedHashMap<>();
		verdicts.forEach((slug, places) -> rows.put(slug,
				places.entrySet()
					.stream()
					.map((row) -> new VerdictRow(row.getKey().region(), row.getKey().clearance(), row.getValue()))
					.toList()));
		return rows;
	}

	/**
	 * Whether anybody may ever do an exercise, with the most that can be cleared.
	 */
	public boolean isEverDoable(Exercise exercise) {
		return Grid.cells()
			.stream()
			.filter((cell) -> cell.clearance() == Clearance.SPORT && cell.phase() == Phase.P4)
			.map((cell) -> new Probe(cell.situation(ANY_DAY), WITHOUT_COMPLAINTS))
			.anyMatch((probe) -> answer(Map.of(), probe).wouldBe(exercise).isDoable());
	}

	/**
	 * Whether there is a situation in which an exercise has to be left out.
	 */
	public boolean isEverAvoided(Exercise exercise) {
		return new Trials(this).isEverAvoided(exercise);
	}

	/**
	 * Whether there is a situation in which more may be done of an exercise than of
	 * another one.
	 */
	public boolean isEverLooser(Exercise exercise, Exercise other) {
		return new Trials(this).isEverLooser(exercise, other);
	}

	/**
	 * The names of those exercises that are not doable somewhere, with nothing to do
	 * instead of.
	 * @param exercises all that would be shown
	 */
	public List<String> withoutAlternative(Map<String, Exercise> exercises) {
		return withoutAlternative(this.protocol.now(), exercises);
	}

	/**
	 * The same by another protocol than the one in force.
	 */
	public List<String> withoutAlternative(Protocol other, Map<String, Exercise> exercises) {
		Set<String> names = new LinkedHashSet<>();
		Exercises all = new Exercises(exercises);
		for (Grid.Cell cell : Grid.cells()) {
			for (Today today : List.of(WITHOUT_COMPLAINTS, IN_A_FLARE)) {
				withoutAlternative(Answer.of(other, all, cell.situation(ANY_DAY), today)).map(Exercise::name)
					.forEach(names::add);
			}
		}
		return List.copyOf(names);
	}

	private static Stream<Exercise> withoutAlternative(Answer answer) {
		return answer.hasSomethingInsteadOfAny() ? Stream.empty()
				: answer.exercises()
					.values()
					.stream()
					.filter((exercise) -> !answer.on(exercise).isDoable() && answer.insteadOf(exercise).isEmpty());
	}

}
