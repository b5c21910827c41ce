package org.neutralspine.editing.entry;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.editing.CatalogueBusyException;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

/**
 * Removes exercises that nobody was ever shown. What people have seen is retired instead,
 * since plans and questions may still name it; what others link to stays.
 */
@Service
@Transactional
public class Removal {

	private final EntryRepository entries;

	private final CatalogueLock lock;

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	Removal(EntryRepository entries, CatalogueLock lock, JdbcClient database, ApplicationEventPublisher events) {
		this.entries = entries;
		this.lock = lock;
		this.database = database;
		this.events = events;
	}

	/**
	 * What would become of some exercises.
	 *
	 * @param going those that can be removed
	 * @param seen those that people were shown, or are
	 * @param linked those that others link to
	 */
	public record Outlook(List<EntryVersion> going, List<EntryVersion> seen, List<EntryVersion> linked) {

		/** Of just those that can be removed, as they are. */
		public String fingerprint() {
			String all = this.going.stream()
				.map((entry) -> entry.id() + ":" + entry.version())
				.sorted()
				.collect(Collectors.joining(" "));
			return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
		}

	}

	@Transactional(readOnly = true)
	public Outlook outlook(Collection<String> slugs) {
		List<Entry> all = this.entries.findBySlugIn(slugs);
		Set<Long> seen = seen(all);
		Set<String> going = all.stream()
			.filter((entry) -> !seen.contains(entry.id()))
			.map(Entry::slug)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> linked = keepLinked(going);
		return new Outlook(some(all, going),
				all.stream().filter((entry) -> seen.contains(entry.id())).map(Entry::asVersion).toList(),
				some(all, linked));
	}

	private static List<EntryVersion> some(List<Entry> all, Set<String> slugs) {
		return all.stream().filter((entry) -> slugs.contains(entry.slug())).map(Entry::asVersion).toList();
	}

	private Set<Long> seen(List<Entry> all) {
		Set<Long> seen = all.stream()
			.filter((entry) -> entry.state() == State.PUBLISHED || entry.state() == State.RETIRED)
			.map(Entry::id)
			.collect(Collectors.toCollection(HashSet::new));
		List<Long> ids = all.stream().map(Entry::id).toList();
		if (!ids.isEmpty()) {
			seen.addAll(
					this.database.sql("select distinct id from exercise_aud where state = 'PUBLISHED' and id in (:ids)")
						.param("ids", ids)
						.query(Long.class)
						.list());
		}
		return seen;
	}

	/**
	 * Takes away those that something else links to which stays, and so on.
	 * @return those
	 */
	private Set<String> keepLinked(Set<String> going) {
		Map<String, Set<String>> links = new HashMap<>();
		this.entries.findLinking()
			.forEach((entry) -> links.put(entry.slug(),
					ExerciseFields.LINKS.stream()
						.map((field) -> field.of(entry.content()))
						.flatMap((slugs) -> (slugs != null) ? slugs.stream() : Stream.empty())
						.collect(Collectors.toSet())));
		Set<String> kept = new HashSet<>();
		boolean isDone = false;
		while (!isDone) {
			Set<String> linked = links.entrySet()
				.stream()
				.filter((entry) -> !going.contains(entry.getKey()))
				.flatMap((entry) -> entry.getValue().stream())
				.collect(Collectors.toSet());
			linked.retainAll(going);
			isDone = linked.isEmpty();
			going.removeAll(linked);
			kept.addAll(linked);
		}
		return kept;
	}

	/**
	 * Removes those that can be. Nobody has seen them, so the trail alone knows of them
	 * afterwards: it names each.
	 * @param seen the fingerprint of what was to be removed when somebody agreed to it
	 * @return how many
	 * @throws StaleEntryException if that would be other exercises now, or if one of them
	 * has changed
	 * @throws CatalogueBusyException if another transaction is writing and takes long
	 */
	public int remove(Collection<String> slugs, String seen) {
		this.lock.take();
		Outlook outlook = outlook(slugs);
		if (!outlook.fingerprint().equals(seen)) {
			throw new StaleEntryException();
		}
		List<String> going = outlook.going().stream().map(EntryVersion::slug).toList();
		this.entries.findBySlugIn(going).forEach(this.entries::delete);
		this.entries.flush();
		going.forEach((slug) -> this.events.publishEvent(new AuditableEvent.Change("exercise.removed", slug)));
		return going.size();
	}

}
