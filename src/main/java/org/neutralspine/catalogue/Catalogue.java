package org.neutralspine.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.util.DigestUtils;

/**
 * The published exercises. They are few and read on every page, so they are kept in
 * memory, together with their search index.
 */
@Service
public class Catalogue {

	private static final int FINGERPRINT_LENGTH = 10;

	private final EntryRepository entries;

	private volatile Snapshot snapshot;

	Catalogue(EntryRepository entries) {
		this.entries = entries;
		this.snapshot = load();
	}

	/**
	 * All published exercises by slug, in the catalogue's order.
	 */
	public Map<String, Exercise> published() {
		return this.snapshot.exercises();
	}

	public Optional<Exercise> find(String slug) {
		return Optional.ofNullable(published().get(slug));
	}

	/**
	 * The published exercises that the words may mean, the best match first.
	 * @param query words as people type them
	 */
	public List<Exercise> search(String query) {
		return this.snapshot.search().find(query);
	}

	/**
	 * A fingerprint of everything published, which changes with every change of it.
	 */
	public String version() {
		return this.snapshot.version();
	}

	/**
	 * Reads the catalogue again, all of it at once.
	 */
	void refresh() {
		this.snapshot = load();
	}

	private Snapshot load() {
		Map<String, Exercise> exercises = new LinkedHashMap<>();
		this.entries.findPublished()
			.stream()
			.filter(Entry::isShown)
			.map(Entry::toExercise)
			.forEach((exercise) -> exercises.put(exercise.slug(), exercise));
		return new Snapshot(Collections.unmodifiableMap(exercises), new ExerciseSearch(exercises.values()),
				fingerprint(exercises));
	}

	private static String fingerprint(Map<String, Exercise> exercises) {
		byte[] everything = exercises.values().toString().getBytes(StandardCharsets.UTF_8);
		return DigestUtils.md5DigestAsHex(everything).substring(0, FINGERPRINT_LENGTH);
	}

	private record Snapshot(Map<String, Exercise> exercises, ExerciseSearch search, String version) {
	}

}
