package org.neutralspine.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.guidance.spine.Reading.Understood;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.spine.Span;
import org.neutralspine.guidance.spine.TypedLevels;
import org.neutralspine.web.Enums;

import org.springframework.validation.Errors;

/**
 * A question as it was typed, and what somebody has put right in what was understood.
 *
 * @param text the question
 * @param corrected whether the other fields count in place of what the text says
 * @param levels what is fused, as people type it
 * @param weeks whole weeks since the surgery
 * @param later the weeks from now for which is asked
 * @param well "true" where somebody has said that nothing in the text tells of a
 * complaint but what was understood
 * @param check which check of the day had been answered when it was asked
 */
record QuestionForm(@Nullable String text, @Nullable String corrected, @Size(max = 200) @Nullable String levels,
		@Size(max = 10) @Nullable String weeks, @Size(max = 20) @Nullable String clearance,
		@Size(max = 20) List<String> avoid, @Size(max = 20) @Nullable String maxLoadKg,
		@Size(max = 20) List<String> factors, @Size(max = 20) @Nullable String imaging,
		@Size(max = 20) @Nullable String brace, @Size(max = 40) List<String> symptoms,
		@Size(max = 10) @Nullable String pain, @Size(max = 10) @Nullable String later,
		@Size(max = 10) @Nullable String well, @Size(max = 40) @Nullable String check) {

	/** A text that is longer tells more than anybody can read to the end. */
	static final int MAX_LENGTH = 20_000;

	private static final int MAX_WEEKS = 5200;

	QuestionForm {
		avoid = (avoid != null) ? avoid : List.of();
		factors = (factors != null) ? factors : List.of();
		symptoms = (symptoms != null) ? symptoms : List.of();
	}

	static QuestionForm asking(@Nullable String text) {
		return new QuestionForm(text, null, null, null, null, List.of(), null, List.of(), null, null, List.of(), null,
				null, null, null);
	}

	/** The question with what is known of it, so that it can be put right. */
	static QuestionForm of(QuestionForm form, Facts facts) {
		return new QuestionForm(form.asked(), "true", String.join(", ", facts.fusion()), text(facts.weeksPostOp()),
				text(facts.clearance()), names(facts.avoid()),
				(facts.maxLoadKg() != null) ? facts.maxLoadKg().toPlainString() : null, names(facts.factors()),
				facts.imaging().name(), facts.brace().name(), names(facts.symptoms()), text(facts.pain()),
				(facts.laterWeeks() > 0) ? Integer.toString(facts.laterWeeks()) : null, form.well, form.check);
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static List<String> names(Set<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).sorted().toList();
	}

	boolean isCorrected() {
		return this.corrected != null;
	}

	/**
	 * Whether what was not understood is settled: by the person, or by a check that they
	 * have answered since they asked.
	 */
	boolean isSettled(String check) {
		boolean since = this.check != null && !check.isEmpty() && !check.equals(this.check);
		return "true".equals(this.well) || since;
	}

	String asked() {
		return (this.text != null) ? this.text.strip() : "";
	}

	/** Says what is wrong with the fields, each beside its field. */
	void check(Errors errors) {
		if (asked().isEmpty()) {
			errors.rejectValue("text", "problem.question.missing");
		}
		if (asked().length() > MAX_LENGTH) {
			errors.rejectValue("text", "problem.question.long", new Object[] { MAX_LENGTH }, null);
		}
		if (!typed(this.levels).isEmpty() && fusion().isEmpty()) {
			errors.rejectValue("levels", "problem.question.levels");
		}
		if (!typed(this.weeks).isEmpty() && number(this.weeks, MAX_WEEKS) == null) {
			errors.rejectValue("weeks", "problem.weeks.range");
		}
		if (!typed(this.maxLoadKg).isEmpty() && load() == null) {
			errors.rejectValue("maxLoadKg", "problem.load.range");
		}
	}

	private static String typed(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

	private static @Nullable Integer number(@Nullable String value, int max) {
		if (value == null || !value.strip().matches("\\d{1,4}")) {
			return null;
		}
		int number = Integer.parseInt(value.strip());
		return (number <= max) ? Integer.valueOf(number) : null;
	}

	private @Nullable BigDecimal load() {
		try {
			BigDecimal load = new BigDecimal(typed(this.maxLoadKg).replace(',', '.'));
			return (load.signum() > 0 && load.compareTo(Limits.MAX_LOAD_KG) <= 0 && load.scale() <= 6) ? load : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private List<String> regions() {
		return Arrays.stream(typed(this.levels).split("\\s*,\\s*"))
			.filter((part) -> Enums.find(Region.class, part).isPresent())
			.toList();
	}

	private List<String> fusion() {
		List<String> regions = regions();
		if (!regions.isEmpty()) {
			return regions;
		}
		return (TypedLevels.read(typed(this.levels)) instanceof Understood read)
				? read.spans().stream().map(Span::toString).toList() : List.of();
	}

	/** What the fields say, where they were put right. */
	Facts facts() {
		return new Facts(fusion(), number(this.weeks, MAX_WEEKS), constant(Clearance.class, this.clearance),
				constants(Limit.class, this.avoid), load(), constants(Factor.class, this.factors),
				orElse(constant(Imaging.class, this.imaging), Imaging.NOT_YET),
				orElse(constant(Brace.class, this.brace), Brace.NONE), constants(Symptom.class, this.symptoms),
				number(this.pain, Today.MAX_PAIN), orElse(number(this.later, MAX_WEEKS), 0));
	}

	private static <T> T orElse(@Nullable T value, T other) {
		return (value != null) ? value : other;
	}

	private static <T extends Enum<T>> @Nullable T constant(Class<T> type, @Nullable String name) {
		return (name != null) ? Enums.find(type, name).orElse(null) : null;
	}

	private static <T extends Enum<T>> Set<T> constants(Class<T> type, List<String> names) {
		Set<T> constants = EnumSet.noneOf(type);
		names.forEach((name) -> Enums.find(type, name).ifPresent(constants::add));
		return constants;
	}

	/** The same without one piece that was misunderstood. */
	QuestionForm without(String piece) {
		return new QuestionForm(this.text, "true", unless(piece, "levels", this.levels),
				unless(piece, "weeks", this.weeks), unless(piece, "clearance", this.clearance),
				without(piece, this.avoid), unless(piece, "maxLoadKg", this.maxLoadKg), without(piece, this.factors),
				unless(piece, "imaging", this.imaging), unless(piece, "brace", this.brace),
				without(piece, this.symptoms), unless(piece, "pain", this.pain), unless(piece, "later", this.later),
				this.well, this.check);
	}

	/** The same with what a physician has cleared after all. */
	QuestionForm cleared(String scope) {
		return new QuestionForm(this.text, "true", this.levels, this.weeks, scope, this.avoid, this.maxLoadKg,
				this.factors, this.imaging, this.brace, this.symptoms, this.pain, this.later, this.well, this.check);
	}

	/** The same, asked when that check had been answered. */
	QuestionForm askedAfter(String check) {
		return (this.check != null) ? this
				: new QuestionForm(this.text, this.corrected, this.levels, this.weeks, this.clearance, this.avoid,
						this.maxLoadKg, this.factors, this.imaging, this.brace, this.symptoms, this.pain, this.later,
						this.well, check);
	}

	private static @Nullable String unless(String piece, String field, @Nullable String value) {
		return piece.equals(field) ? null : value;
	}

	private static List<String> without(String piece, List<String> values) {
		Set<String> left = new LinkedHashSet<>(values);
		left.remove(piece);
		return List.copyOf(left);
	}

	/** The situation as the page of the situation keeps it. */
	SituationForm situation(LocalDate today) {
		Facts facts = facts();
		boolean region = !regions().isEmpty();
		return new SituationForm(region ? null : this.levels, List.of(), List.of(), region ? regions() : List.of(),
				null, (facts.weeksPostOp() != null) ? today.minusWeeks(facts.weeksPostOp()).toString() : null,
				facts.cleared().name(), null, null, null, names(facts.avoid()), null,
				(facts.maxLoadKg() != null) ? facts.maxLoadKg().toPlainString() : null, "kg", facts.imaging().name(),
				null, facts.brace().name(), null, names(facts.factors()), null);
	}

}
