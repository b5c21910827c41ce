package org.neutralspine.editing.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Position;
import org.neutralspine.guidance.forecast.Grid;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Region;
import org.springframework.stereotype.Component;

/**
 * How much of each kind is open once all of it may be, by what it trains, what it needs
 * and how one lies, sits or stands.
 */
@Component
class KindCounts {

	private final Coverage coverage;

	KindCounts(Coverage coverage) {
		this.coverage = coverage;
	}

	/**
	 * What is open of a kind.
	 *
	 * @param key the message that says which kind
	 * @param open how many are favoured or allowed, by region
	 */
	record KindCount(String key, Map<Region, Long> open) {
	}

	/** Of all kinds, each in the order of its page. */
	List<KindCount> all() {
		Map<Region, Answer> answers = new EnumMap<>(Region.class);
		Grid.cells()
			.stream()
			.filter((cell) -> cell.phase() == Phase.P4 && cell.clearance() == Clearance.SPORT)
			.forEach((cell) -> answers.put(cell.region(), this.coverage.in(cell)));
		return Stream.of(of(answers, "part.", BodyPart.values(), (exercise, part) -> exercise.trains().contains(part)),
				of(answers, "equipment.", Equipment.values(),
						(exercise, thing) -> exercise.equipment().contains(thing)),
				of(answers, "position.", Position.values(), (exercise, position) -> exercise.position() == position))
			.flatMap(List::stream)
			.toList();
	}

	private static <E extends Enum<E>> List<KindCount> of(Map<Region, Answer> answers, String prefix, E[] kinds,
			BiPredicate<Exercise, E> fits) {
		return Stream.of(kinds).map((kind) -> {
			Map<Region, Long> open = new EnumMap<>(Region.class);
			answers.forEach((region, answer) -> open.put(region, open(answer, kind, fits)));
			return new KindCount(prefix + kind.name(), open);
		}).toList();
	}

	private static <E> long open(Answer answer, E kind, BiPredicate<Exercise, E> fits) {
		return answer.exercises()
			.values()
			.stream()
			.filter((exercise) -> Coverage.isCounted(exercise) && fits.test(exercise, kind))
			.map((exercise) -> answer.on(exercise).verdict())
			.filter((verdict) -> verdict == Verdict.FAVOUR || verdict == Verdict.ALLOW)
			.count();
	}

}
