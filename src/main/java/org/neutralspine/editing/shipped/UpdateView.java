package org.neutralspine.editing.shipped;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.SystemEdits.PersonalEdit;

/**
 * An exercise that waits, on a page.
 *
 * @param state null where it was removed
 * @param who last edited it; null where nobody has
 * @param when that was
 */
record UpdateView(String slug, String name, @Nullable State state, WaitingCause cause, int version,
		@Nullable String who, @Nullable Instant when) {

	static UpdateView of(WaitingUpdate update) {
		PersonalEdit edit = update.edit();
		return new UpdateView(update.shipped().slug(), update.name(), (update.entry() != null) ? update.state() : null,
				update.cause(), update.version(), (edit != null) ? edit.who() : null,
				(edit != null) ? edit.when() : null);
	}

}
