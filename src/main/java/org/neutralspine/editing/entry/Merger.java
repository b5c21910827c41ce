package org.neutralspine.editing.entry;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.CatalogueChanged;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.CatalogueBusyException;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.plan.DraftsOfExercise;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges an exercise into another that is the same: its names, the links to it and the
 * drafts of plans go over, and it is retired. What was published in plans stays as it
 * was, and is struck until its trainer publishes again.
 */
@Service
@Transactional
public class Merger {

	private final EntryRepository entries;

	private final MergeReviewer reviewer;

	private final CatalogueLock lock;

	private final DraftsOfExercise drafts;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Merger(EntryRepository entries, MergeReviewer reviewer, CatalogueLock lock, DraftsOfExercise drafts,
			InstantSource clock, ApplicationEventPublisher events) {
		this.entries = entries;
		this.reviewer = reviewer;
		this.lock = lock;
		this.drafts = drafts;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Looks at a merger without doing it; empty where one of the two is not there.
	 */
	@Transactional(readOnly = true)
	public Optional<MergeOutlook> outlook(String gone, String into) {
		return gone.equals(into) ? Optional.empty()
				: this.entries.findBySlug(gone)
					.flatMap((one) -> this.entries.findBySlug(into)
						.map((other) -> this.reviewer.review(one.asVersion(), other.asVersion())));
	}

	/**
	 * Merges the two.
	 * @param reason why, for the history
	 * @param seen the fingerprint of what was looked at
	 * @throws StaleEntryException if it would mean something else by now, or something is
	 * in its way that was not when it was looked at
	 * @throws IllegalStateException if the reason is missing
	 * @throws CatalogueBusyException if another transaction is writing and takes long
	 */
	public void merge(String gone, String into, String reason, String seen) {
		this.lock.take();
		MergeOutlook outlook = outlook(gone, into).orElseThrow(StaleEntryException::new);
		if (!outlook.fingerprint().equals(seen) || !outlook.problems().isEmpty()) {
			throw new StaleEntryException();
		}
		if (outlook.needsReason() && reason.isBlank()) {
			throw new IllegalStateException("Not to be merged without a reason: " + gone);
		}
		Instant now = this.clock.instant();
		String why = reason.isBlank() ? null : reason.strip();
		Map<String, Content> changed = new HashMap<>();
		outlook.linking().forEach((entry) -> changed.put(entry.slug(), entry.content()));
		changed.put(into, outlook.merged());
		this.entries.findBySlugIn(changed.keySet())
			.forEach((entry) -> revise(entry, changed.get(entry.slug()), why, now));
		this.entries.findBySlug(gone).orElseThrow().retire(outlook.gone().content(), why, now);
		this.entries.flush();
		this.drafts.replace(gone, into);
		this.events.publishEvent(new CatalogueChanged("exercise.merged", gone + " → " + into));
	}

	private static void revise(Entry entry, @Nullable Content content, @Nullable String why, Instant now) {
		if (content != null && !content.equals(entry.content())) {
			entry.revise(content, why, now);
		}
	}

}
