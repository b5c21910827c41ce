package org.neutralspine.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.forecast.Forecasts;
import org.springframework.stereotype.Component;

/**
 * What must hold, besides {@link ContentCheck}, before anybody is shown an exercise:
 * somebody has said what it asks of the spine, its text is complete, it can be looked at
 * or somebody has said that it need not be, and whoever may not do it finds something
 * else to do.
 */
@Component
public class Publishing {

	private final Forecasts forecasts;

	Publishing(Forecasts forecasts) {
		this.forecasts = forecasts;
	}

	/**
	 * What is missing from an exercise, whatever else is published.
	 */
	public List<Problem> missing(String slug, Content content) {
		List<Problem> missing = new ArrayList<>();
		require(missing, "demands", content.demands());
		require(missing, "summary", content.summary());
		require(missing, "position", content.position());
		require(missing, "equipment", content.equipment());
		require(missing, "basis", content.basis());
		if (Licences.isOpenQuestion(content.origin())) {
			missing.add(Problem.of(ExerciseFields.LICENCE.name(), "problem.publish.licence"));
		}
		if (content.picture() == null) {
			require(missing, "figure", content.figure());
		}
		Exercise exercise = Catalogue.exercises(Map.of(slug, content)).get(slug);
		if (exercise == null) {
			return missing;
		}
		if (this.forecasts.isEverDoable(exercise)) {
			howTo(missing, content);
			if (content.isNeverDone()) {
				missing.add(Problem.of("why", "problem.publish.why.doable"));
			}
		}
		else {
			require(missing, "why", content.why());
			require(missing, "insteadText", content.insteadText());
			if (!content.steps().isEmpty()) {
				missing.add(Problem.of("steps", "problem.publish.steps.never"));
			}
			if (content.dose() != null) {
				missing.add(Problem.of("sets", "problem.publish.dose.never"));
			}
		}
		return missing;
	}

	/** Nobody trains what is advice, so its guidance is all that it has. */
	private static void howTo(List<Problem> missing, Content content) {
		if (content.isAdvice()) {
			if (content.steps().isEmpty()) {
				missing.add(Problem.of("steps", "problem.publish.guidance"));
			}
			return;
		}
		require(missing, "steps", content.steps());
		require(missing, "cues", content.cues());
		require(missing, "mistakes", content.mistakes());
		require(missing, "sets", content.dose());
	}

	/**
	 * What would be wrong with all that is published.
	 */
	public List<Problem> stranded(Map<String, Exercise> published) {
		return this.forecasts.withoutAlternative(published)
			.stream()
			.map((name) -> Problem.of("instead", "problem.publish.stranded", name))
			.toList();
	}

	private static void require(List<Problem> missing, String field, @Nullable Object value) {
		if (value == null || (value instanceof String text && text.isBlank())
				|| (value instanceof Collection<?> several && several.isEmpty())) {
			missing.add(Problem.of(field, "problem.publish." + field));
		}
	}

}
