package org.neutralspine.editing.unfinished;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the admin who is signed in has typed and not saved yet. A window that does not
 * know the latest of an edit begins another one, so that no window overwrites what
 * another one keeps.
 */
@Service
@Transactional
public class UnfinishedEdits {

	private final UnfinishedEditRepository edits;

	private final Actor actor;

	private final InstantSource clock;

	UnfinishedEdits(UnfinishedEditRepository edits, Actor actor, InstantSource clock) {
		this.edits = edits;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Keeps a form.
	 * @param slug the last part of the address of its page
	 * @param exerciseId the exercise that it is about; null for a new one
	 * @param key what it goes on with; null where that is nothing
	 * @return what to go on with from now on
	 */
	public UnfinishedKey keep(String slug, @Nullable Long exerciseId, @Nullable UnfinishedKey key,
			Map<String, List<String>> fields) {
		UnfinishedEdit edit = Optional.ofNullable(key)
			.flatMap((one) -> find(slug, one.id()))
			.filter((known) -> known.key().equals(key))
			.orElseGet(() -> new UnfinishedEdit(this.actor.name(), slug, exerciseId));
		edit.write(fields, this.clock.instant());
		return this.edits.save(edit).key();
	}

	/** All, the latest first. */
	@Transactional(readOnly = true)
	public List<UnfinishedEdit> all() {
		return this.edits.findByWhoOrderByChangedAtDescIdDesc(this.actor.name());
	}

	/** Those of one page, the latest first. */
	@Transactional(readOnly = true)
	public List<UnfinishedEdit> of(String slug) {
		return this.edits.findByWhoAndSlugOrderByChangedAtDescIdDesc(this.actor.name(), slug);
	}

	/** One of a page; nothing where it is another admin's. */
	@Transactional(readOnly = true)
	public Optional<UnfinishedEdit> find(String slug, long id) {
		return this.edits.findByIdAndWho(id, this.actor.name()).filter((edit) -> edit.slug().equals(slug));
	}

	/** Forgets one, whatever it says. */
	public void discard(long id) {
		this.edits.findByIdAndWho(id, this.actor.name()).ifPresent(this.edits::delete);
	}

	/** Forgets what was saved, unless another window has gone on with it since. */
	public void finish(UnfinishedKey key) {
		this.edits.findByIdAndWho(key.id(), this.actor.name())
			.filter((edit) -> edit.key().equals(key))
			.ifPresent(this.edits::delete);
	}

}
