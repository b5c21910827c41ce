package org.neutralspine.editing.shipped;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.EntryChange;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.SystemEdits.PersonalEdit;

/**
 * An exercise that an admin has to decide about.
 *
 * @param entry what there is; null where it was removed
 * @param cause why it waits
 * @param edit the last edit by a person; null where there was none
 */
record WaitingUpdate(ShippedExercise shipped, @Nullable EntryVersion entry, WaitingCause cause,
		@Nullable PersonalEdit edit) {

	/** What is removed has no version, as if it were new. */
	int version() {
		return (this.entry != null) ? this.entry.version() : -1;
	}

	String name() {
		return ((this.entry != null) ? this.entry.content() : this.shipped.content()).name();
	}

	/** It stays in its state; what was removed is shown again. */
	State state() {
		return (this.entry != null) ? this.entry.state() : State.PUBLISHED;
	}

	/** The change that takes what was shipped. */
	EntryChange change(String reason, Map<Demand, String> words) {
		return new EntryChange(this.shipped.slug(), version(), state(), this.shipped.over(this.entry), reason, words);
	}

}
