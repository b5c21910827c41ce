package org.neutralspine.guidance.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.guidance.forecast.NameRules.Meaning;
import org.neutralspine.guidance.protocol.rule.Judged;
import org.springframework.stereotype.Component;

/**
 * Asks by names as people do, before and after a change of what is published.
 */
@Component
public class NameForecasts {

	private final Catalogue catalogue;

	private final Forecasts forecasts;

	NameForecasts(Catalogue catalogue, Forecasts forecasts) {
		this.catalogue = catalogue;
		this.forecasts = forecasts;
	}

	/**
	 * The names that are answered otherwise: of all that would be published otherwise
	 * than now, the names that it has, and those that it would have.
	 * @param after what would be published
	 */
	public List<NameChange> changes(Map<String, Exercise> after) {
		Map<String, Exercise> now = new LinkedHashMap<>(this.catalogue.published());
		// People go on asking for what was withdrawn by the names that it had.
		this.catalogue.withdrawn()
			.stream()
			.filter((exercise) -> after.containsKey(exercise.slug()))
			.forEach((exercise) -> now.put(exercise.slug(), exercise));
		Set<String> slugs = new LinkedHashSet<>(now.keySet());
		slugs.addAll(after.keySet());
		Set<String> names = new LinkedHashSet<>();
		for (String slug : slugs) {
			Exercise was = now.get(slug);
			Exercise will = after.get(slug);
			if (was == null || will == null || !isAnsweredAlike(was, will)
					|| !this.catalogue.published().containsKey(slug)) {
				add(names, will);
				add(names, was);
			}
		}
		return changes(names, after);
	}

	private static boolean isAnsweredAlike(Exercise was, Exercise will) {
		return was.name().equals(will.name()) && was.aliases().equals(will.aliases()) && Judged.isSame(was, will);
	}

	private static void add(Set<String> names, @Nullable Exercise exercise) {
		if (exercise != null) {
			names.add(exercise.name());
			names.addAll(exercise.aliases());
			names.add(exercise.slug().replace('-', ' '));
		}
	}

	/**
	 * The names that are answered otherwise.
	 * @param names as people type them
	 * @param after what would be published
	 */
	public List<NameChange> changes(Collection<String> names, Map<String, Exercise> after) {
		if (names.isEmpty()) {
			return List.of();
		}
		Function<String, NameReading> reader = this.catalogue.reader(after);
		NameRules rules = new NameRules(new Trials(this.forecasts));
		List<NameChange> changes = new ArrayList<>();
		for (String name : names) {
			Meaning was = rules.settled(this.catalogue.read(name));
			Meaning will = rules.settled(reader.apply(name));
			Optional<Witness> witness = rules.lost(was, will);
			if (witness.isPresent() || !was.told().equals(will.told())) {
				changes.add(new NameChange(name, was.told(), will.told(), witness.orElse(null)));
			}
		}
		return List.copyOf(changes);
	}

}
