package org.neutralspine.editing.shipped;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Actor;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryChange;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.SystemEdits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of the shipped catalogue waits for an admin, and what they decide.
 */
@Component
public class WaitingUpdates {

	private final ShippedRows rows;

	private final CatalogueLock lock;

	private final Editor editor;

	private final SystemEdits edits;

	private final Actor actor;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	WaitingUpdates(ShippedRows rows, CatalogueLock lock, Editor editor, SystemEdits edits, Actor actor,
			InstantSource clock, ApplicationEventPublisher events) {
		this.rows = rows;
		this.lock = lock;
		this.editor = editor;
		this.edits = edits;
		this.actor = actor;
		this.clock = clock;
		this.events = events;
	}

	/** How many exercises wait. */
	@Transactional(readOnly = true)
	public int count() {
		return this.rows.countWaiting();
	}

	/** All that wait, by name. */
	@Transactional(readOnly = true)
	List<WaitingUpdate> all() {
		return updates(this.rows.waiting()).sorted(Comparator.comparing(WaitingUpdate::name)).toList();
	}

	/** One that waits; empty where it was decided about. */
	@Transactional(readOnly = true)
	Optional<WaitingUpdate> find(String slug) {
		return updates(this.rows.waiting(slug).stream().toList()).findFirst();
	}

	/**
	 * Another version of the application may have shipped what this one does not know.
	 */
	private Stream<WaitingUpdate> updates(List<ShippedRow> waiting) {
		if (waiting.isEmpty()) {
			return Stream.empty();
		}
		List<String> slugs = waiting.stream().map(ShippedRow::slug).toList();
		Map<String, EntryVersion> entries = this.editor.find(slugs)
			.stream()
			.collect(Collectors.toMap(EntryVersion::slug, Function.identity()));
		Map<String, SystemEdits.PersonalEdit> edited = this.edits.editedByPersons(slugs);
		Map<String, ShippedExercise> shipped = ShippedCatalogue.current().exercises();
		return waiting.stream()
			.flatMap((row) -> Stream.ofNullable(shipped.get(row.slug()))
				.filter((one) -> one.fingerprint().equals(row.fingerprint()))
				.map((one) -> new WaitingUpdate(one, entries.get(row.slug()), Objects.requireNonNull(row.cause()),
						edited.get(row.slug()))));
	}

	/**
	 * Takes what was shipped, unless somebody has decided meanwhile.
	 * @throws RefusedChangeException if something is in its way
	 * @throws StaleEntryException if another person has changed the exercise meanwhile
	 * @throws CatalogueBusyException if another transaction is writing and takes long
	 */
	@Transactional
	void take(EntryChange change) {
		this.lock.take();
		if (this.rows.waiting(change.slug()).isPresent()) {
			EntryVersion taken = this.editor.keep(change);
			decide(change.slug(), UpdateStatus.CURRENT, taken.version());
		}
	}

	/**
	 * Keeps what there is, unless somebody has decided meanwhile.
	 * @throws CatalogueBusyException if another transaction is writing and takes long
	 */
	@Transactional
	void keep(String slug) {
		this.lock.take();
		if (decide(slug, UpdateStatus.KEPT, null)) {
			this.events.publishEvent(AuditableEvent.of("catalogue.update.kept", "exercise " + slug));
		}
	}

	private boolean decide(String slug, UpdateStatus status, @Nullable Integer version) {
		return this.rows.decide(slug, status, version, this.actor.name(), this.clock.instant());
	}

}
