package org.neutralspine.editing.shipped;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.CatalogueChanged;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.editing.MassReview;
import org.neutralspine.editing.Publishing;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.SystemEdits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a shipped catalogue into the database, once: into an empty one all of it, into
 * any other what is new and what {@link UpdateRules} lets through. The rest waits.
 */
@Component
class CatalogueUpdate {

	private final ShippedRows rows;

	private final CatalogueLock lock;

	private final Editor editor;

	private final SystemEdits edits;

	private final UpdateRules rules;

	private final Publishing publishing;

	private final MassReview review;

	private final MessageSource messages;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	CatalogueUpdate(ShippedRows rows, CatalogueLock lock, Editor editor, SystemEdits edits, UpdateRules rules,
			Publishing publishing, MassReview review, MessageSource messages, InstantSource clock,
			ApplicationEventPublisher events) {
		this.rows = rows;
		this.lock = lock;
		this.editor = editor;
		this.edits = edits;
		this.rules = rules;
		this.publishing = publishing;
		this.review = review;
		this.messages = messages;
		this.clock = clock;
		this.events = events;
	}

	/** Whether a catalogue was not brought in yet. */
	boolean isNew(ShippedCatalogue shipped) {
		return !this.rows.isBroughtIn(shipped.fingerprint());
	}

	/**
	 * Brings a catalogue in, unless another instance has done so meanwhile.
	 * @throws CatalogueBusyException if another transaction is writing and takes long
	 */
	@Transactional
	public void bringIn(ShippedCatalogue shipped) {
		this.lock.take();
		if (!isNew(shipped)) {
			return;
		}
		Map<String, ShippedRow> before = this.rows.all();
		List<ShippedExercise> others = shipped.exercises()
			.values()
			.stream()
			.filter((one) -> !isAsBefore(one, before.get(one.slug())))
			.toList();
		if (!others.isEmpty()) {
			bringIn(others, before);
		}
		this.rows.broughtIn(shipped.fingerprint(), this.clock.instant());
	}

	private static boolean isAsBefore(ShippedExercise shipped, @Nullable ShippedRow before) {
		return before != null && before.fingerprint().equals(shipped.fingerprint());
	}

	private void bringIn(List<ShippedExercise> shipped, Map<String, ShippedRow> before) {
		List<UpdateStep> steps = new WholeCatalogue(this.publishing, this.review, this.editor::find,
				this.edits.published())
			.fit(steps(shipped, before));
		Map<String, Content> added = new LinkedHashMap<>();
		Map<EntryVersion, Content> changed = new LinkedHashMap<>();
		for (UpdateStep step : steps) {
			Content content = step.content();
			if (step.writes() && content != null) {
				EntryVersion entry = step.entry();
				if (entry == null) {
					added.put(step.slug(), content);
				}
				else {
					changed.put(entry, content);
				}
			}
		}
		Map<String, Integer> versions = this.edits.write(added, changed,
				this.messages.getMessage("catalogueUpdate.reason", null, Locale.ENGLISH));
		this.rows.write(steps.stream().map((step) -> step.row(versions.get(step.slug()))).toList());
		if (!versions.isEmpty()) {
			this.events.publishEvent(new CatalogueChanged("catalogue.updated", UpdateSubjects.UPDATE));
		}
	}

	private List<UpdateStep> steps(List<ShippedExercise> shipped, Map<String, ShippedRow> before) {
		List<String> slugs = shipped.stream().map(ShippedExercise::slug).toList();
		Map<String, EntryVersion> entries = new LinkedHashMap<>();
		this.editor.find(slugs).forEach((entry) -> entries.put(entry.slug(), entry));
		Set<String> known = this.edits.known(slugs);
		Set<String> edited = this.edits.editedByPersons(slugs).keySet();
		return shipped.stream()
			.map((one) -> this.rules.decide(one, entries.get(one.slug()), before.get(one.slug()),
					known.contains(one.slug()), edited.contains(one.slug())))
			.toList();
	}

}
