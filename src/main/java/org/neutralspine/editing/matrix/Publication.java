package org.neutralspine.editing.matrix;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.editing.matrix.MatrixDraft.Head;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the draft the version in force, if it still is what was looked at.
 */
@Component
class Publication {

	private final Catalogue catalogue;

	private final CatalogueLock lock;

	private final MatrixDrafts drafts;

	private final ProtocolVersions versions;

	private final MatrixReviewer reviewer;

	Publication(Catalogue catalogue, CatalogueLock lock, MatrixDrafts drafts, ProtocolVersions versions,
			MatrixReviewer reviewer) {
		this.catalogue = catalogue;
		this.lock = lock;
		this.drafts = drafts;
		this.versions = versions;
		this.reviewer = reviewer;
	}

	/**
	 * Publishes.
	 * @param seen the fingerprint of the review that was looked at
	 * @param reason why; null where nothing has to be said
	 * @return whether it was published: false where anything has changed since
	 */
	@Transactional
	public boolean publish(String seen, Head head, @Nullable String reason) {
		this.lock.take();
		this.catalogue.refreshIfChanged();
		MatrixDraft draft = this.drafts.now();
		if (draft.isEmpty() || !this.reviewer.fingerprint(draft).equals(seen)
				|| this.versions.isTaken(head.name(), head.version())) {
			return false;
		}
		this.versions.add(draft.as(head), reason);
		this.drafts.published(draft);
		return true;
	}

}
