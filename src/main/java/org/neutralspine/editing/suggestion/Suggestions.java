package org.neutralspine.editing.suggestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.neutralspine.catalogue.Demand;
import org.springframework.core.io.ClassPathResource;

/**
 * Proposes demands for an exercise that nobody has reviewed, by the words that describe
 * it. In doubt it proposes the stricter demand, too: a reviewer strikes out what is too
 * much more easily than they think of what is missing.
 */
public final class Suggestions {

	private static final List<SuggestionRule> RULES = rules();

	private static final int MOST_KEPT = 5000;

	/** An import asks of the same words when it is checked, looked at and applied. */
	private static final Cache<Description, List<Suggestion>> KNOWN = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.build();

	private Suggestions() {
	}

	private static List<SuggestionRule> rules() {
		try (InputStream file = new ClassPathResource("catalogue/suggestions.csv").getInputStream()) {
			return SuggestionFile.read(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What the exercise may demand, in the order of {@link Demand}; empty where nothing
	 * is known of the words.
	 */
	public static List<Suggestion> of(Description exercise) {
		return KNOWN.get(exercise, Suggestions::find);
	}

	private static List<Suggestion> find(Description exercise) {
		Wording wording = new Wording(exercise);
		Map<Demand, Set<Sign>> signs = new EnumMap<>(Demand.class);
		for (SuggestionRule rule : RULES) {
			List<Sign> found = rule.signs(wording);
			if (!found.isEmpty()) {
				rule.demands()
					.forEach((demand) -> signs.computeIfAbsent(demand, (key) -> new LinkedHashSet<>()).addAll(found));
			}
		}
		return signs.entrySet()
			.stream()
			.map((entry) -> new Suggestion(entry.getKey(),
					entry.getValue().stream().sorted(Comparator.comparing(Sign::where)).toList()))
			.toList();
	}

}
