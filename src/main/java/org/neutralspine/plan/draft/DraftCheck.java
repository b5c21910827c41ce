package org.neutralspine.plan.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Kilograms;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.plan.dose.Prescription;
import org.neutralspine.plan.dose.Side;
import org.neutralspine.web.Enums;
import org.neutralspine.web.FontCoverage;

/**
 * A draft, held against what the rules allow the client today. Only what is free of
 * problems can be published.
 *
 * @param weeks the weeks it is meant for; null where that is no number from 1 to 12
 * @param problems what is wrong with the plan as a whole, by field
 */
public record DraftCheck(List<CheckedItem> items, @Nullable Integer weeks, Map<String, Text> problems) {

	private static final int MAX_WEEKS = 12;

	/** For how many weeks a plan may be meant. */
	public static final List<Integer> WEEKS = IntStream.rangeClosed(1, MAX_WEEKS).boxed().toList();

	/**
	 * One item of a draft.
	 *
	 * @param exercise null where the catalogue does not show it any more
	 * @param judgement null where there is no such exercise
	 * @param prescription the dose; null where anything is wrong with it
	 * @param problems what is wrong, by field
	 */
	public record CheckedItem(DraftItem draft, @Nullable Exercise exercise, @Nullable Judgement judgement,
			@Nullable Prescription prescription, Map<String, Text> problems) {
	}

	public boolean isPublishable() {
		return this.problems.isEmpty() && this.weeks != null
				&& this.items.stream().allMatch((item) -> item.problems().isEmpty());
	}

	public static DraftCheck of(Draft draft, Answer answer) {
		Map<String, Text> problems = new HashMap<>();
		if (draft.title().isBlank()) {
			problems.put("title", Text.of("problem.plan.title"));
		}
		else if (draft.title().length() > 80) {
			problems.put("title", Text.of("problem.text.long", 80));
		}
		if (draft.note().length() > 500) {
			problems.put("note", Text.of("problem.text.long", 500));
		}
		Reader plan = new Reader(problems);
		plan.letters("title", draft.title());
		plan.letters("note", draft.note());
		if (answer.gate().gate().isShut()) {
			problems.put("gate", Text.of("problem.plan.gate"));
		}
		if (draft.items().isEmpty()) {
			problems.put("items", Text.of("problem.plan.empty"));
		}
		else if (draft.items().size() > Draft.MAX_ITEMS) {
			problems.put("items", Text.of("problem.plan.long", Draft.MAX_ITEMS));
		}
		Integer number = plan.number("weeks", draft.weeks(), 1, MAX_WEEKS, true);
		Set<String> seen = new HashSet<>();
		List<CheckedItem> items = new ArrayList<>();
		for (DraftItem item : draft.items()) {
			items.add(check(item, answer, seen.add(item.slug() + item.side())));
		}
		return new DraftCheck(List.copyOf(items), number, Map.copyOf(problems));
	}

	private static CheckedItem check(DraftItem item, Answer answer, boolean isFirst) {
		Map<String, Text> problems = new HashMap<>();
		Exercise exercise = answer.exercises().get(item.slug());
		Judgement judgement = (exercise != null) ? answer.on(exercise) : null;
		if (exercise == null) {
			problems.put("exercise", Text.of("problem.item.gone"));
		}
		else if (exercise.isAdvice()) {
			problems.put("exercise", Text.of("problem.item.advice", exercise.name()));
		}
		else if (judgement != null && !judgement.isDoable()) {
			problems.put("exercise", Text.of(whyNot(judgement, answer)));
		}
		else if (!isFirst) {
			problems.put("exercise", Text.of("problem.item.twice"));
		}
		Prescription prescription = new Reader(problems).prescription(item, exercise, answer);
		return new CheckedItem(item, exercise, judgement, problems.isEmpty() ? prescription : null,
				Map.copyOf(problems));
	}

	/**
	 * Behind a shut gate nothing opens by itself, and no other exercise would be open
	 * either.
	 */
	private static String whyNot(Judgement judgement, Answer answer) {
		if (answer.gate().gate().isShut()) {
			return judgement.isToAvoidAnyway() ? "problem.item.notDoable" : "problem.item.shut";
		}
		return judgement.isShutForNow() ? "problem.item.forNow" : "problem.item.notDoable";
	}

	/**
	 * Reads what was typed, and notes what is wrong with it.
	 */
	private record Reader(Map<String, Text> problems) {

		@Nullable Prescription prescription(DraftItem item, @Nullable Exercise exercise, Answer answer) {
			Integer sets = number("sets", item.sets(), 1, 20, true);
			Integer reps = number("reps", item.reps(), 1, 100, false);
			Integer hold = number("hold", item.hold(), 1, 300, false);
			Integer minutes = number("minutes", item.minutes(), 1, 180, false);
			Integer times = number("times", item.times(), 1, 7, true);
			Integer rest = number("rest", item.rest(), 1, 600, false);
			if (item.reps().isBlank() && item.hold().isBlank() && item.minutes().isBlank()) {
				this.problems.put("reps", Text.of("problem.item.howMuch"));
			}
			if (item.note().length() > 300) {
				this.problems.put("note", Text.of("problem.text.long", 300));
			}
			letters("note", item.note());
			BigDecimal load = load(item, exercise, answer);
			Side side = Enums.find(Side.class, item.side()).orElse(null);
			if (side == null) {
				this.problems.put("side", Text.of("problem.choice.unknown"));
			}
			if (sets == null || times == null || side == null) {
				return null;
			}
			return new Prescription(sets, reps, hold, minutes, load, side, times, rest,
					item.note().isBlank() ? null : item.note().strip());
		}

		/** The first thing that is wrong with a field is what is said. */
		void letters(String field, String text) {
			String missing = FontCoverage.missing(text);
			if (!missing.isEmpty()) {
				this.problems.putIfAbsent(field, Text.of("problem.text.letters", missing));
			}
		}

		@Nullable Integer number(String field, String text, int least, int most, boolean required) {
			String stripped = text.strip();
			if (stripped.isEmpty() && !required) {
				return null;
			}
			if (stripped.matches("\\d{1,4}")) {
				int number = Integer.parseInt(stripped);
				if (number >= least && number <= most) {
					return number;
				}
			}
			this.problems.put(field, Text.of("problem.item.number", least, most));
			return null;
		}

		/**
		 * Never above the limit in force, and only where a weight is part of the
		 * exercise.
		 */
		private @Nullable BigDecimal load(DraftItem item, @Nullable Exercise exercise, Answer answer) {
			String text = item.load().strip().replace(',', '.');
			if (text.isEmpty()) {
				return null;
			}
			if (!text.matches("\\d{1,3}(\\.\\d{1,3})?")) {
				this.problems.put("load", Text.of("problem.item.loadNumber"));
				return null;
			}
			BigDecimal number = new BigDecimal(text);
			BigDecimal kilograms = SituationForm.POUNDS.equals(item.loadUnit()) ? Kilograms.ofPounds(number) : number;
			if (kilograms.signum() <= 0 || kilograms.compareTo(Limits.MAX_LOAD_KG) > 0) {
				this.problems.put("load", Text.of("problem.load.range"));
				return null;
			}
			if (exercise != null && !exercise.demands().contains(Demand.EXTERNAL_LOAD)) {
				this.problems.put("load", Text.of("problem.item.noLoad"));
				return null;
			}
			BigDecimal limit = answer.maxLoadKg().orElse(null);
			if (limit != null && kilograms.compareTo(limit) > 0) {
				this.problems.put("load", Text.of("problem.item.load", limit));
				return null;
			}
			return kilograms;
		}

	}

}
