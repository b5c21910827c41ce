package org.neutralspine.guidance.situation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Kilograms;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Named;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Reading;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.NotUnderstood;
import org.neutralspine.guidance.spine.Reading.Understood;
import org.neutralspine.guidance.spine.Span;
import org.neutralspine.guidance.spine.TypedLevels;

/**
 * Reads a situation from its form. Everything that was typed, picked and ticked about the
 * fusion counts together.
 */
final class SituationFormReader {

	/** More than any limit; beyond it nothing is worth converting. */
	private static final BigDecimal MAX_POUNDS = BigDecimal.valueOf(10_000);

	private final SituationForm form;

	private final List<String> permits;

	private final List<Problem> problems = new ArrayList<>();

	private SituationFormReader(SituationForm form, List<String> permits) {
		this.form = form;
		this.permits = permits;
	}

	/**
	 * Reads and checks a form.
	 * @param permits slugs of the exercises that the physician allows by name
	 * @param today the day in the person's own time zone
	 * @param lastRedFlag the last day on which a warning sign was reported here
	 * @param lastFlare the last day on which a flare-up was reported here
	 */
	static SituationResult read(SituationForm form, List<String> permits, LocalDate today,
			@Nullable LocalDate lastRedFlag, @Nullable LocalDate lastFlare, Predicate<String> isExercise) {
		SituationFormReader reader = new SituationFormReader(form, permits);
		SituationInput input = reader.input(lastRedFlag, lastFlare);
		SituationResult result = SituationCheck.check(input, today, isExercise);
		if (reader.problems.isEmpty()) {
			return result;
		}
		List<Problem> all = new ArrayList<>(reader.problems);
		result.problems().stream().filter((problem) -> !reader.names(problem.field())).forEach(all::add);
		return SituationResult.problems(all);
	}

	private boolean names(String field) {
		return this.problems.stream().anyMatch((problem) -> problem.field().equals(field));
	}

	private SituationInput input(@Nullable LocalDate lastRedFlag, @Nullable LocalDate lastFlare) {
		LocalDate clearedOn = date("clearedOn", this.form.clearedOn());
		LocalDate clearedUntil = date("clearedUntil", this.form.clearedUntil());
		if (clearedOn != null && clearedUntil != null && clearedUntil.isBefore(clearedOn)) {
			reject("clearedUntil", "problem.date.order");
		}
		date("avoidUntil", this.form.avoidUntil());
		return new SituationInput(fusion(), date("surgeryDate", this.form.surgeryDate()), null, clearance(),
				stripped(this.form.clearedBy()), clearedOn, clearedUntil,
				several("avoid", this.form.avoid(), Limit.class), load(), this.permits,
				several("factors", this.form.factors(), Factor.class), lastRedFlag, lastFlare);
	}

	private List<String> fusion() {
		List<String> fusion = new ArrayList<>(this.form.regions());
		for (int i = 0; i < Math.max(this.form.from().size(), this.form.to().size()); i++) {
			String from = item(this.form.from(), i);
			String to = item(this.form.to(), i);
			if (!from.isEmpty() && !to.isEmpty()) {
				fusion.add(from + "-" + to);
			}
			else if (!from.isEmpty() || !to.isEmpty()) {
				fusion.add(from + to);
			}
		}
		String typed = stripped(this.form.levels());
		if (typed != null) {
			fusion.addAll(typed(typed));
		}
		return fusion;
	}

	private static String item(List<String> list, int index) {
		return (index < list.size()) ? list.get(index).strip() : "";
	}

	private List<String> typed(String text) {
		Reading reading = TypedLevels.read(text);
		if (reading instanceof Understood understood) {
			List<String> spans = understood.spans().stream().map(Span::toString).toList();
			String summary = summary(understood.spans());
			if (understood.leavesOut() && !summary.equals(this.form.levelsConfirmed())) {
				reject("fusion", "problem.fusion.confirm", summary);
			}
			return spans;
		}
		if (reading instanceof AsksBack question) {
			List<String> about = question.about();
			if (about.isEmpty()) {
				boolean disc = question.question() == Reading.Question.NOT_A_FUSION;
				reject("fusion", disc ? "problem.fusion.NOT_A_FUSION" : "problem.fusion.nothing");
			}
			else {
				boolean words = question.question() == Reading.Question.WORDS;
				Object[] arguments = words ? new Object[] { String.join(", ", about) } : about.toArray();
				reject("fusion", "problem.fusion." + question.question(), arguments);
			}
		}
		else if (reading instanceof NotUnderstood wrong) {
			reject("fusion", "problem.fusion.notALevel", String.join(", ", wrong.about()));
		}
		return List.of();
	}

	/**
	 * The spans that a text would count as, for the person to confirm.
	 */
	static String summary(List<Span> spans) {
		return new Fusion(spans).spans().stream().map(Span::toString).collect(Collectors.joining(", "));
	}

	private @Nullable Clearance clearance() {
		String text = stripped(this.form.clearance());
		if (text == null) {
			return null;
		}
		return one("clearance", text, Clearance.class);
	}

	private @Nullable BigDecimal load() {
		String text = stripped(this.form.maxLoad());
		if (text == null) {
			return null;
		}
		boolean pounds = SituationForm.POUNDS.equals(this.form.loadUnit());
		if (!pounds && !SituationForm.KILOGRAMS.equals(this.form.loadUnit())) {
			reject("limits.maxLoadKg", "problem.load.unit");
			return null;
		}
		try {
			BigDecimal number = new BigDecimal(text.replace(',', '.'));
			boolean outOfRange = number.abs().compareTo(MAX_POUNDS) > 0;
			return (pounds && !outOfRange) ? Kilograms.ofPounds(number) : number;
		}
		catch (NumberFormatException ex) {
			reject("limits.maxLoadKg", "problem.load.number");
			return null;
		}
	}

	private @Nullable LocalDate date(String field, @Nullable String value) {
		String text = stripped(value);
		if (text == null) {
			return null;
		}
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			reject(field, "problem.date.format");
			return null;
		}
	}

	private <T extends Enum<T>> Set<T> several(String field, List<String> values, Class<T> type) {
		Set<T> constants = EnumSet.noneOf(type);
		for (String value : values) {
			T constant = one(field, value, type);
			if (constant != null) {
				constants.add(constant);
			}
		}
		return constants;
	}

	private <T extends Enum<T>> @Nullable T one(String field, String value, Class<T> type) {
		T constant = Named.constant(type, value).orElse(null);
		if (constant == null) {
			reject(field, "problem.choice.unknown");
		}
		return constant;
	}

	private static @Nullable String stripped(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	private void reject(String field, String key, Object... arguments) {
		this.problems.add(Problem.of(field, key, arguments));
	}

}
