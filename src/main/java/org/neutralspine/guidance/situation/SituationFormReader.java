package org.neutralspine.guidance.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.protocol.Factor;

/**
 * Reads a situation from its form.
 */
final class SituationFormReader {

	private final SituationForm form;

	private final LocalDate today;

	private final Predicate<String> isExercise;

	/**
	 * Creates a reader.
	 * @param today the day in the person's own time zone
	 * @param isExercise knows the slugs of the catalogue
	 */
	SituationFormReader(SituationForm form, LocalDate today, Predicate<String> isExercise) {
		this.form = form;
		this.today = today;
		this.isExercise = isExercise;
	}

	/**
	 * Reads and checks all of the form, with what a physician said.
	 * @param said the same form, or another one
	 * @param permits slugs of the exercises that the physician allows by name
	 * @param lastRedFlag the last day on which a warning sign was reported here
	 * @param lastFlare the last day on which a flare-up was reported here
	 */
	SituationResult read(PhysicianForm said, List<String> permits, @Nullable LocalDate lastRedFlag,
			@Nullable LocalDate lastFlare) {
		FormFields fields = new FormFields();
		PhysicianFields physician = new PhysicianFields(said, fields);
		fields.date("avoidUntil", this.form.avoidUntil());
		return read(() -> physician.read(permits), fields, lastRedFlag, lastFlare);
	}

	/**
	 * Reads and checks what comes from the person, beside what a physician said.
	 * @param lastRedFlag the last day on which a warning sign was reported here
	 * @param lastFlare the last day on which a flare-up was reported here
	 */
	SituationResult read(PhysicianInput physician, @Nullable LocalDate lastRedFlag, @Nullable LocalDate lastFlare) {
		FormFields fields = new FormFields();
		if (PhysicianInput.endsBeforeItBegins(physician.on(), physician.until())) {
			fields.reject("clearedUntil", "problem.date.order");
		}
		return read(() -> physician, fields, lastRedFlag, lastFlare);
	}

	private SituationResult read(Supplier<PhysicianInput> physician, FormFields fields, @Nullable LocalDate lastRedFlag,
			@Nullable LocalDate lastFlare) {
		SituationInput input = new SituationInput(new FusionFields(this.form, fields).read(),
				fields.date("surgeryDate", this.form.surgeryDate()), null, physician.get(),
				fields.constants("factors", this.form.factors(), Factor.class), lastRedFlag, lastFlare);
		SituationResult result = SituationCheck.check(input, this.today, this.isExercise);
		if (fields.problems().isEmpty()) {
			return result;
		}
		List<Problem> all = new ArrayList<>(fields.problems());
		result.problems().stream().filter((problem) -> !fields.isUnreadable(problem.field())).forEach(all::add);
		return SituationResult.problems(all);
	}

}
