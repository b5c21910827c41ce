package org.neutralspine.plan.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.list.ExerciseFilter;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.draft.Draft;
import org.springframework.stereotype.Component;

/**
 * The exercises that may be added to a draft, or take the place of one.
 */
@Component
class ExerciseChoices {

	/** More than anybody reads at once. */
	private static final int MAX_SHOWN = 20;

	private static final int MAX_SWAPS = 12;

	private final Catalogue catalogue;

	private final NamedExercises named;

	private final Sentences sentences;

	ExerciseChoices(Catalogue catalogue, NamedExercises named, Sentences sentences) {
		this.catalogue = catalogue;
		this.named = named;
		this.sentences = sentences;
	}

	/**
	 * An exercise to choose.
	 *
	 * @param reason that it is open by permission alone, and what to mind with it; null
	 * where there is nothing
	 * @param image the address of its picture or drawing; null where it has none
	 * @param exercise how it is done
	 * @param why every reason for its verdict
	 */
	record Choice(String slug, String name, Verdict verdict, @Nullable String reason, @Nullable String image,
			Exercise exercise, List<String> why) {
	}

	/**
	 * What may be added.
	 *
	 * @param found how many fit, of which only the first are shown
	 * @param notes why what was typed by name is not among them
	 */
	record Choices(List<Choice> shown, int found, List<String> notes) {
	}

	/**
	 * What is doable, near and not on the plan: its own links first, then what trains the
	 * same.
	 */
	List<Choice> swaps(Exercise exercise, Set<String> onPlan, Answer answer, Locale locale) {
		Set<String> near = new LinkedHashSet<>(answer.insteadOf(exercise));
		near.addAll(exercise.easier());
		near.addAll(exercise.harder());
		near.addAll(exercise.instead());
		answer.exercises()
			.values()
			.stream()
			.filter((other) -> other.favoured() && other.trains().stream().anyMatch(exercise.trains()::contains))
			.limit(MAX_SWAPS)
			.forEach((other) -> near.add(other.slug()));
		near.removeAll(onPlan);
		return near.stream()
			.map(answer.exercises()::get)
			.filter((other) -> other != null && isOffered(other, answer))
			.limit(MAX_SWAPS)
			.map((other) -> choice(other, answer, locale))
			.toList();
	}

	/**
	 * What the client may do, without what is on the plan: first what the physician
	 * allows by name, then what is favoured; or the best match first where words were
	 * given.
	 * @param all whether all of it is to be shown
	 */
	Choices toAdd(Answer answer, Draft draft, ExerciseFilter filter, boolean all, Locale locale) {
		List<Exercise> found = answer
			.inOrder(filter.of(answer, this.catalogue).stream().filter((alike) -> isOffered(alike.any(), answer)))
			.filter((exercise) -> !draft.has(exercise.slug()))
			.sorted(order(answer, filter))
			.toList();
		return new Choices(found.stream()
			.limit(all ? found.size() : MAX_SHOWN)
			.map((exercise) -> choice(exercise, answer, locale))
			.toList(), found.size(), this.named.notes(filter.q(), answer, draft, locale));
	}

	/** One exercise that is judged, whether or not it may be added. */
	Optional<Choice> find(String slug, Answer answer, Locale locale) {
		return Optional.ofNullable(answer.exercises().get(slug)).map((exercise) -> choice(exercise, answer, locale));
	}

	/** A plan is a list of exercises with doses, which advice has none of. */
	private static boolean isOffered(Exercise exercise, Answer answer) {
		return !exercise.isAdvice() && answer.on(exercise).isDoable();
	}

	private Comparator<Exercise> order(Answer answer, ExerciseFilter filter) {
		String words = filter.q();
		if (words == null || words.isBlank()) {
			return Comparator.comparing((Exercise exercise) -> !answer.on(exercise).isPermitted())
				.thenComparing((exercise) -> answer.on(exercise).verdict());
		}
		List<Exercise> ranked = this.catalogue.search(words);
		Map<String, Integer> rank = new HashMap<>();
		ranked.forEach((exercise) -> rank.put(exercise.slug(), rank.size()));
		return Comparator.comparing((exercise) -> rank.getOrDefault(exercise.slug(), ranked.size()));
	}

	private Choice choice(Exercise exercise, Answer answer, Locale locale) {
		Judgement judgement = answer.on(exercise);
		List<Text> minds = new ArrayList<>();
		if (judgement.isPermitted()) {
			minds.add(Text.of("reason.permission"));
		}
		judgement.care().stream().findFirst().map(Reason::text).ifPresent(minds::add);
		String reason = minds.isEmpty() ? null
				: minds.stream().map((text) -> this.sentences.say(text, locale)).collect(Collectors.joining(" "));
		return new Choice(exercise.slug(), exercise.name(), judgement.verdict(), reason, exercise.imageAddress(),
				exercise,
				judgement.reasons().stream().map((cause) -> this.sentences.say(cause.text(), locale)).toList());
	}

}
