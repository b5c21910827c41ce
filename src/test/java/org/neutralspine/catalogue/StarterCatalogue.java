package org.neutralspine.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.catalogue.word.TextScan.Hit;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The starter catalogue as its file says it, for tests that need no database.
 */
public final class StarterCatalogue {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	/** Read once: some tests ask for it thousands of times. */
	private static final Map<String, Exercise> EXERCISES = read();

	private StarterCatalogue() {
	}

	public static Map<String, Exercise> exercises() {
		return EXERCISES;
	}

	public static List<Exercise> entries() {
		return List.copyOf(EXERCISES.values());
	}

	/**
	 * Those that tests are most often about, and wherever they lead, so that each has its
	 * alternatives: a quarter of the whole.
	 */
	public static Map<String, Exercise> few() {
		return Few.EXERCISES;
	}

	/** The names within a text, as the starter catalogue has them. */
	public static List<Hit<NameReading>> namesWithin(String text) {
		return Starter.NAMES.within(text);
	}

	/** Built when it is first asked for, which takes a moment. */
	private static final class Starter {

		private static final Names NAMES = new Names(entries(), List.of());

	}

	private static final class Few {

		private static final Map<String, Exercise> EXERCISES = withTheirLinks("bird-dog", "walking", "sit-up",
				"dead-bug", "pallof-press", "forearm-plank", "clamshell", "burpee", "hack-squat", "wall-push-up",
				"superman", "leg-press", "quadruped-sit-back");

		private static Map<String, Exercise> withTheirLinks(String... slugs) {
			Set<String> few = new HashSet<>();
			Deque<String> next = new ArrayDeque<>(List.of(slugs));
			while (!next.isEmpty()) {
				Exercise exercise = StarterCatalogue.EXERCISES.get(next.remove());
				if (few.add(exercise.slug())) {
					next.addAll(exercise.easier());
					next.addAll(exercise.harder());
					next.addAll(exercise.instead());
				}
			}
			Map<String, Exercise> inOrder = new LinkedHashMap<>(StarterCatalogue.EXERCISES);
			inOrder.keySet().retainAll(few);
			return Collections.unmodifiableMap(inOrder);
		}

	}

	private static Map<String, Exercise> read() {
		try (InputStream file = StarterCatalogue.class.getResourceAsStream("/catalogue/starter.json")) {
			Map<String, Exercise> exercises = new LinkedHashMap<>();
			MAPPER.readTree(file)
				.valueStream()
				.map((node) -> exercise((ObjectNode) node))
				.forEach((exercise) -> exercises.put(exercise.slug(), exercise));
			return Collections.unmodifiableMap(exercises);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Each part of the content takes its own properties, and none may be left. */
	private static Exercise exercise(ObjectNode node) {
		String slug = node.remove("slug").stringValue();
		node.putIfAbsent("kind", node.stringNode(Profile.Kind.EXERCISE.name()));
		node.putIfAbsent("figure", node.arrayNode());
		Content content = new Content(part(node, Profile.class), part(node, Instructions.class),
				part(node, Requirements.class), part(node, Links.class), null, null);
		if (!node.isEmpty()) {
			throw new IllegalStateException("Unknown properties of " + slug + ": " + node);
		}
		return new Exercise(slug, content);
	}

	private static <T extends Record> T part(ObjectNode node, Class<T> type) {
		List<String> names = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
		T part = MAPPER.treeToValue(node.deepCopy().retain(names), type);
		node.remove(names);
		return part;
	}

}
