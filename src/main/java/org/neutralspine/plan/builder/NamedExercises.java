package org.neutralspine.plan.builder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.draft.Draft;
import org.springframework.stereotype.Component;

/**
 * Says of exercises that a trainer looks for by name why they are not offered, so that
 * nobody takes what is offered for them.
 */
@Component
class NamedExercises {

	private final Catalogue catalogue;

	private final Sentences sentences;

	NamedExercises(Catalogue catalogue, Sentences sentences) {
		this.catalogue = catalogue;
		this.sentences = sentences;
	}

	/**
	 * What is to be said of words, one sentence each; empty where all that they name is
	 * offered.
	 */
	List<String> notes(@Nullable String words, Answer answer, Draft draft, Locale locale) {
		return (words == null || words.isBlank()) ? List.of()
				: this.catalogue.readEach(words)
					.stream()
					.flatMap((reading) -> notes(reading, answer, draft))
					.map((text) -> this.sentences.say(text, locale))
					.toList();
	}

	private static Stream<Text> notes(NameReading reading, Answer answer, Draft draft) {
		List<Exercise> called = reading.exercises();
		if (called.isEmpty()) {
			return Stream.of(Text.of("plan.choices.unknown", reading.words()));
		}
		Stream<Text> several = (called.size() > 1) ? Stream.of(Text.of("plan.choices.several", reading.words()))
				: Stream.empty();
		return Stream.concat(several, called.stream().flatMap((exercise) -> note(exercise, answer, draft).stream()));
	}

	private static Optional<Text> note(Exercise exercise, Answer answer, Draft draft) {
		if (exercise.isAdvice()) {
			return Optional.of(Text.of("plan.choices.advice", exercise.name()));
		}
		if (!answer.on(exercise).isDoable()) {
			return Optional.of(Text.of("plan.choices.notDoable", exercise.name()));
		}
		return draft.has(exercise.slug()) ? Optional.of(Text.of("plan.choices.onPlan", exercise.name()))
				: Optional.empty();
	}

}
