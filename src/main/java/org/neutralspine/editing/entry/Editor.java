package org.neutralspine.editing.entry;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.CatalogueChanged;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.editing.CatalogueBusyException;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.editing.PictureUploads;
import org.neutralspine.editing.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the catalogue. There is one way in: every change is looked at first, and kept
 * only if nothing is in its way.
 */
@Service
@Transactional
public class Editor {

	private final EntryRepository entries;

	private final Reviewer reviewer;

	private final CatalogueLock lock;

	private final PictureUploads pictures;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Editor(EntryRepository entries, Reviewer reviewer, CatalogueLock lock, PictureUploads pictures, InstantSource clock,
			ApplicationEventPublisher events) {
		this.entries = entries;
		this.reviewer = reviewer;
		this.lock = lock;
		this.pictures = pictures;
		this.clock = clock;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public Optional<EntryVersion> find(String slug) {
		return this.entries.findBySlug(slug).map(Entry::asVersion);
	}

	/**
	 * The exercise that was taken from a record of another collection.
	 */
	@Transactional(readOnly = true)
	public Optional<EntryVersion> findTakenFrom(Origin origin) {
		return Optional.ofNullable(origin.identity()).flatMap(this.entries::findByOriginIdentity).map(Entry::asVersion);
	}

	/**
	 * A page of what fits.
	 */
	@Transactional(readOnly = true)
	public Page<EntryVersion> search(EntryFilter filter, int size) {
		return this.entries
			.search(filter.pattern(), filter.states(), PageRequest.of(filter.index(), size, filter.order()))
			.map(Entry::asVersion);
	}

	@Transactional(readOnly = true)
	public Map<State, Long> counts() {
		Map<State, Long> counts = new LinkedHashMap<>();
		for (State state : State.values()) {
			counts.put(state, this.entries.countByState(state));
		}
		return counts;
	}

	/**
	 * Those of some exercises that there are.
	 */
	@Transactional(readOnly = true)
	public List<EntryVersion> find(Collection<String> slugs) {
		return this.entries.findBySlugIn(slugs).stream().map(Entry::asVersion).toList();
	}

	/**
	 * Looks at a change without keeping it.
	 */
	@Transactional(readOnly = true)
	public Review review(EntryChange change) {
		return this.reviewer.review(change, find(change.slug()).orElse(null));
	}

	/**
	 * Keeps a change.
	 * @throws RefusedChangeException if something is in its way
	 * @throws StaleEntryException if another person was faster
	 * @throws LostPictureException if its picture is not there any more
	 * @throws CatalogueBusyException if another transaction is writing and takes long
	 */
	public EntryVersion keep(EntryChange change) {
		this.lock.take();
		Entry before = this.entries.findBySlug(change.slug()).orElse(null);
		if (before != null && before.version() != change.seen()) {
			throw new StaleEntryException();
		}
		Review review = this.reviewer.review(change, (before != null) ? before.asVersion() : null);
		if (!review.problems().isEmpty() || !review.reasonProblems().isEmpty()) {
			throw new RefusedChangeException(review);
		}
		if (before != null && before.state() == change.state() && before.content().equals(change.content())) {
			return before.asVersion();
		}
		keepPicture(before, change.content().picture());
		String done = done(before, change.state());
		Entry kept = this.entries.save(changed(before, change, review.reason()));
		this.entries.flush();
		this.events.publishEvent(new CatalogueChanged(done, "exercise " + change.slug()));
		return kept.asVersion();
	}

	private void keepPicture(@Nullable Entry before, @Nullable Picture picture) {
		if (picture == null || (before != null && picture.equals(before.content().picture()))) {
			return;
		}
		if (!this.pictures.keepForGood(picture.hash())) {
			throw new LostPictureException();
		}
	}

	private Entry changed(@Nullable Entry before, EntryChange change, @Nullable String reason) {
		Instant now = this.clock.instant();
		if (before == null) {
			return new Entry(change.slug(), change.state(), change.content(), reason, now);
		}
		if (before.state() == change.state()) {
			before.revise(change.content(), reason, now);
		}
		else {
			before.move(change.state(), change.content(), reason, now);
		}
		return before;
	}

	private static String done(@Nullable Entry before, State after) {
		if (before == null) {
			return "exercise.created";
		}
		if (before.state() != after && after == State.PUBLISHED) {
			return "exercise.published";
		}
		return (before.state() != after && after == State.RETIRED) ? "exercise.retired" : "exercise.changed";
	}

}
