package org.neutralspine.editing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.forecast.Forecast;
import org.neutralspine.guidance.forecast.Forecasts;
import org.neutralspine.guidance.forecast.NameChange;
import org.neutralspine.guidance.forecast.NameForecasts;
import org.neutralspine.plan.PlansOfExercise;
import org.neutralspine.plan.PlansOfExercise.Touched;
import org.springframework.stereotype.Component;

/**
 * What a change of exercises means: for those who read them, and for plans in people's
 * hands.
 */
@Component
public class Consequences {

	private final Forecasts forecasts;

	private final NameForecasts names;

	private final PlansOfExercise plans;

	Consequences(Forecasts forecasts, NameForecasts names, PlansOfExercise plans) {
		this.forecasts = forecasts;
		this.names = names;
		this.plans = plans;
	}

	public Forecast forecast(String slug, Map<String, Exercise> before, Map<String, Exercise> after) {
		return this.forecasts.forecast(slug, before, after);
	}

	/**
	 * The names by which people who ask would be answered otherwise than now.
	 */
	public List<NameChange> names(Map<String, Exercise> after) {
		return this.names.changes(after);
	}

	/**
	 * The names of those that lead to an exercise, and would not if it were hidden.
	 */
	public List<String> leadingTo(String slug, Map<String, Exercise> published) {
		return published.values()
			.stream()
			.filter((other) -> Stream.of(other.easier(), other.harder(), other.instead())
				.anyMatch((links) -> links.contains(slug)))
			.map(Exercise::name)
			.toList();
	}

	public Touched touched(String slug, Map<String, Exercise> after) {
		return this.plans.touched(slug, after);
	}

	/**
	 * How many plans in force name each of some exercises; those that none names are not
	 * among them.
	 */
	public Map<String, Integer> plansNaming(Collection<String> slugs) {
		return this.plans.naming(slugs);
	}

	/**
	 * Whether people who ask for an exercise are told to leave it out, once it is not
	 * published any more.
	 */
	public boolean isWarnedOf(Exercise exercise) {
		return this.forecasts.isEverAvoided(exercise);
	}

}
