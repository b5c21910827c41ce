package org.neutralspine.plan.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.builder.ExerciseChoices.Choice;
import org.neutralspine.plan.dose.Doses;
import org.neutralspine.plan.dose.Prescription;
import org.neutralspine.plan.draft.DraftCheck;
import org.neutralspine.plan.draft.DraftCheck.CheckedItem;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * The items of a draft in words, with what may take their place.
 */
@Component
class DraftRows {

	private final ExerciseChoices choices;

	private final Sentences sentences;

	private final Doses doses;

	private final Proposals proposals;

	DraftRows(ExerciseChoices choices, Sentences sentences, Doses doses, Proposals proposals) {
		this.proposals = proposals;
		this.doses = doses;
		this.choices = choices;
		this.sentences = sentences;
	}

	/**
	 * An item of the draft.
	 *
	 * @param verdict null where the catalogue does not show the exercise any more
	 * @param reasons why it is to be done with care, or must not be done
	 * @param errors what is wrong, by field
	 * @param swaps what may take its place
	 * @param image the address of its picture or drawing; null where it has none
	 * @param dose in words; empty where something is wrong with it
	 * @param exercise how it is done; null where the catalogue does not show it any more
	 * @param next the next rung, in words; null where there is none
	 */
	record Row(int place, boolean first, boolean last, DraftItem draft, String name, @Nullable Verdict verdict,
			List<String> reasons, Map<String, String> errors, boolean takesLoad, List<Choice> swaps,
			@Nullable String image, String dose, @Nullable Exercise exercise, @Nullable String next) {

		public @Nullable String error(String field) {
			return this.errors.get(field);
		}

		/** The fields that take a number, in the order of the page. */
		public List<NumberField> numbers() {
			return List.of(number("sets", this.draft.sets()), number("reps", this.draft.reps()),
					number("hold", this.draft.hold()), number("minutes", this.draft.minutes()),
					number("times", this.draft.times()), number("rest", this.draft.rest()));
		}

		private NumberField number(String name, String text) {
			return new NumberField(name, text, error(name));
		}

	}

	/**
	 * A field for a number, as typed.
	 *
	 * @param error what is wrong with it; null if nothing is
	 */
	record NumberField(String name, String text, @Nullable String error) {
	}

	List<Row> rows(DraftCheck check, Answer answer, Locale locale) {
		Set<String> onPlan = check.items().stream().map((item) -> item.draft().slug()).collect(Collectors.toSet());
		List<Row> rows = new ArrayList<>();
		for (CheckedItem item : check.items()) {
			rows.add(row(item, rows.size(), check.items().size(), onPlan, answer, locale));
		}
		return rows;
	}

	private Row row(CheckedItem item, int place, int size, Set<String> onPlan, Answer answer, Locale locale) {
		Exercise exercise = item.exercise();
		return new Row(place, place == 0, place == size - 1, item.draft(),
				(exercise != null) ? exercise.name() : item.draft().slug(),
				(item.judgement() != null) ? item.judgement().verdict() : null,
				(item.judgement() != null) ? reasons(item.judgement().reasons(), locale) : List.of(),
				say(item.problems(), locale), exercise != null && exercise.demands().contains(Demand.EXTERNAL_LOAD),
				(exercise != null) ? this.choices.swaps(exercise, onPlan, answer, locale) : List.of(),
				(exercise != null) ? exercise.imageAddress() : null, dose(item, locale), exercise,
				(exercise != null) ? this.proposals.nextRung(exercise, answer, locale).orElse(null) : null);
	}

	private String dose(CheckedItem item, Locale locale) {
		Prescription prescription = item.prescription();
		return (prescription != null) ? String.join(", ", this.doses.words(prescription, locale)) : "";
	}

	private List<String> reasons(List<Reason> reasons, Locale locale) {
		return reasons.stream().map((reason) -> this.sentences.say(reason.text(), locale)).toList();
	}

	Map<String, String> say(Map<String, Text> problems, Locale locale) {
		Map<String, String> said = new LinkedHashMap<>();
		problems.forEach((field, text) -> said.put(field, this.sentences.say(text, locale)));
		return said;
	}

}
