package org.neutralspine.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.neutralspine.catalogue.word.TextScan.Hit;
import org.neutralspine.web.CurrentCopy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.DigestUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The published exercises. They are few and read on every page, so they are kept in
 * memory, together with their search index and their names.
 */
@Service
public class Catalogue {

	private static final int FINGERPRINT_LENGTH = 10;

	private final PublishedExerciseRepository stored;

	private final CurrentCopy<Snapshot> copy;

	private final Timer searches;

	Catalogue(PublishedExerciseRepository stored, JdbcClient database, PlatformTransactionManager transactions,
			MeterRegistry meters) {
		this.stored = stored;
		this.searches = meters.timer("neutralspine.search");
		this.copy = new CurrentCopy<>("catalogue", transactions,
				() -> database.sql("select coalesce(max(id), 0) from revision").query(Long.class).single(), this::load);
	}

	/**
	 * All published exercises by slug, in the catalogue's order.
	 */
	public Map<String, Exercise> published() {
		return this.copy.get().exercises();
	}

	/**
	 * What was published and no longer is, each as it last was.
	 */
	public List<Exercise> withdrawn() {
		return this.copy.get().withdrawn();
	}

	public Optional<Exercise> find(String slug) {
		return Optional.ofNullable(published().get(slug));
	}

	/**
	 * Reads words as the name of something, published or withdrawn. The rules have to
	 * settle what a withdrawn one stands for before anything is answered.
	 * @see NameReading#settled
	 * @param typed words as people type them
	 */
	public NameReading read(String typed) {
		return this.copy.get().names().obtain().read(typed);
	}

	/**
	 * How names would be read if other exercises were published. Those that would not be
	 * any more are withdrawn then.
	 * @see #read
	 */
	public Function<String, NameReading> reader(Map<String, Exercise> published) {
		Snapshot now = this.copy.get();
		List<Exercise> withdrawn = Stream.concat(now.withdrawn().stream(), now.exercises().values().stream())
			.filter((exercise) -> !published.containsKey(exercise.slug()))
			.toList();
		return new Names(published.values(), withdrawn)::read;
	}

	/**
	 * Reads a question, which may ask about several exercises at once.
	 * @see #read
	 * @param typed words as people type them
	 * @return what each part of it names; only one reading where nothing is named
	 */
	public List<NameReading> readEach(String typed) {
		return this.copy.get().names().obtain().readEach(typed);
	}

	/**
	 * Finds the names within a text, each read as strictly as by {@link #read}.
	 * @param text of any length, as people write it
	 * @return in the order of the text, none within another
	 */
	public List<Hit<NameReading>> namesWithin(String text) {
		return this.copy.get().names().obtain().within(text);
	}

	/**
	 * The published exercises that the words may have to do with: what they name, then
	 * the best match first. None of them is certain to be meant: use {@link #read} where
	 * one has to be.
	 * @param query words as people type them
	 */
	public List<Exercise> search(String query) {
		return this.searches.record(() -> this.copy.get().search().obtain().find(query));
	}

	/**
	 * A fingerprint of everything published, which changes with every change of it.
	 */
	public String version() {
		return this.copy.get().version();
	}

	/**
	 * Reads the catalogue again, all of it at once. Whoever has changed it waits for
	 * this. What the change itself has read is not what counts by now, so this reads in a
	 * transaction of its own.
	 */
	@TransactionalEventListener(CatalogueChanged.class)
	void refresh() {
		this.copy.refresh();
	}

	/**
	 * Takes over what was changed on another server, if that was not asked within the
	 * last second. All who change exercises do so one after the other, so the number of
	 * the last change only rises.
	 */
	public void catchUp() {
		this.copy.catchUp();
	}

	/** The same, whenever it was asked last: for whoever is about to decide by it. */
	public void refreshIfChanged() {
		this.copy.refreshIfChanged();
	}

	@Scheduled(fixedDelay = 1000)
	void keepUp() {
		this.copy.keepUp();
	}

	private Snapshot load() {
		Map<String, Content> contents = new LinkedHashMap<>();
		this.stored.findAllByOrderById().forEach((entry) -> contents.put(entry.slug(), entry.content()));
		Map<String, Exercise> exercises = exercises(contents);
		List<Exercise> withdrawn = withdrawn(exercises.keySet());
		SingletonSupplier<Names> names = SingletonSupplier.of(() -> new Names(exercises.values(), withdrawn));
		return new Snapshot(exercises, withdrawn,
				SingletonSupplier.of(() -> new ExerciseSearch(exercises.values(), names.obtain())), names,
				fingerprint(exercises));
	}

	/** Exercises that were published and no longer are. */
	private List<Exercise> withdrawn(Set<String> shown) {
		return this.stored.findWithdrawn()
			.stream()
			.filter((entry) -> entry.content().isComplete())
			.map((entry) -> exercise(entry.slug(), entry.content(), shown))
			.toList();
	}

	/**
	 * What can be shown of what is published. Nobody can judge what has no demands.
	 */
	public static Map<String, Exercise> exercises(Map<String, Content> published) {
		Map<String, Content> shown = new LinkedHashMap<>(published);
		shown.values().removeIf((content) -> !content.isComplete());
		Map<String, Exercise> exercises = new LinkedHashMap<>();
		shown.forEach((slug, content) -> exercises.put(slug, exercise(slug, content, shown.keySet())));
		return Collections.unmodifiableMap(exercises);
	}

	/** It leads only to what is shown. */
	private static Exercise exercise(String slug, Content content, Set<String> shown) {
		return new Exercise(slug, content.withLinks(content.links().to(shown::contains)));
	}

	private static String fingerprint(Map<String, Exercise> exercises) {
		byte[] everything = exercises.values().toString().getBytes(StandardCharsets.UTF_8);
		return DigestUtils.md5DigestAsHex(everything).substring(0, FINGERPRINT_LENGTH);
	}

	/**
	 * All of one moment. The indexes are built when they are first asked, not by every
	 * change.
	 */
	private record Snapshot(Map<String, Exercise> exercises, List<Exercise> withdrawn,
			SingletonSupplier<ExerciseSearch> search, SingletonSupplier<Names> names, String version) {
	}

}
