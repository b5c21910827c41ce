package org.neutralspine.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.situation.PhysicianInput;
import org.neutralspine.guidance.situation.SituationCheck;
import org.neutralspine.guidance.situation.SituationInput;
import org.neutralspine.guidance.spine.Span;
import org.neutralspine.question.reading.Understood;
import org.neutralspine.question.text.Said;

/**
 * What a question says of a person, without the words that say it.
 *
 * @param fusion spans such as {@code L4-S1}, or regions; empty where nothing is known
 * @param weeksPostOp null where it is not known
 * @param clearance null where nothing was said to be cleared, which counts as nothing
 * @param pain null where no score was given
 * @param laterWeeks the weeks from now for which is asked; zero for now
 */
record Facts(List<String> fusion, @Nullable Integer weeksPostOp, @Nullable Clearance clearance, Set<Limit> avoid,
		@Nullable BigDecimal maxLoadKg, Set<Factor> factors, Imaging imaging, Brace brace, Set<Symptom> symptoms,
		@Nullable Integer pain, int laterWeeks) {

	static Facts of(Understood understood) {
		return new Facts(understood.fusion().stream().map(Said::value).toList(), value(understood.weeksPostOp()),
				value(understood.clearance()), values(understood.avoid()), value(understood.maxLoadKg()),
				values(understood.factors()), orElse(understood.imaging(), Imaging.NOT_YET),
				orElse(understood.brace(), Brace.NONE), values(understood.symptoms()), value(understood.painNow()),
				orElse(understood.laterWeeks(), 0));
	}

	private static <T> @Nullable T value(@Nullable Said<T> said) {
		return (said != null) ? said.value() : null;
	}

	private static <T> T orElse(@Nullable Said<T> said, T other) {
		return (said != null) ? said.value() : other;
	}

	private static <T> Set<T> values(Collection<Said<T>> said) {
		return said.stream().map(Said::value).collect(Collectors.toSet());
	}

	Clearance cleared() {
		return (this.clearance != null) ? this.clearance : Clearance.NONE;
	}

	/** Whether nothing is said but, at most, what is reported. */
	boolean isOnlyReport() {
		return isOfNobody() && this.pain == null && this.laterWeeks == 0;
	}

	/** Whether nothing is said of the fusion, the physician's words or the person. */
	boolean isOfNobody() {
		return equals(new Facts(List.of(), null, null, Set.of(), null, Set.of(), Imaging.NOT_YET, Brace.NONE,
				this.symptoms, this.pain, this.laterWeeks));
	}

	/**
	 * The same of a fusion that is known, where these do not say which, or since when.
	 */
	Facts completedBy(Situation known, LocalDate today) {
		List<String> levels = known.fusion().spans().stream().map(Span::toString).toList();
		Integer weeks = Math.toIntExact(ChronoUnit.WEEKS.between(known.surgery(), today));
		return new Facts(this.fusion.isEmpty() ? levels : this.fusion,
				(this.weeksPostOp != null) ? this.weeksPostOp : weeks, this.clearance, this.avoid, this.maxLoadKg,
				this.factors, this.imaging, this.brace, this.symptoms, this.pain, this.laterWeeks);
	}

	/**
	 * The situation, if enough is known and it makes sense.
	 * @param isExercise knows the slugs of the catalogue
	 */
	Optional<Situation> situation(LocalDate today, Predicate<String> isExercise) {
		PhysicianInput physician = new PhysicianInput(cleared(), null, null, null, this.avoid, this.maxLoadKg,
				List.of(), new Scan(this.imaging, null), new PrescribedBrace(this.brace, null));
		SituationInput input = new SituationInput(this.fusion, null, this.weeksPostOp, physician, this.factors, null,
				null);
		return Optional.ofNullable(SituationCheck.check(input, today, isExercise).situation());
	}

	/**
	 * What was reported, as of the day for which is asked.
	 * @param also what was answered to today's check
	 */
	Today reported(LocalDate today, Optional<Today> also) {
		Set<Symptom> all = EnumSet.noneOf(Symptom.class);
		all.addAll(this.symptoms);
		also.ifPresent((answers) -> all.addAll(answers.symptoms()));
		int score = Math.max((this.pain != null) ? this.pain : 0, also.map(Today::painNow).orElse(0));
		return new Today(today.plusWeeks(this.laterWeeks), all, score);
	}

	/** The names of what the API's guidance asks for and the text leaves open. */
	List<String> missing(boolean checked) {
		List<String> missing = new ArrayList<>();
		if (this.fusion.isEmpty()) {
			missing.add("fusion");
		}
		if (this.weeksPostOp == null) {
			missing.add("weeksPostOp");
		}
		if (this.clearance == null) {
			missing.add("clearance");
		}
		if (!checked) {
			missing.add("symptoms");
			if (this.pain == null) {
				missing.add("painNow");
			}
		}
		return missing;
	}

}
