package org.neutralspine.editing.shipped;

import org.jspecify.annotations.Nullable;

/**
 * What became of an exercise as it was shipped last.
 *
 * @param fingerprint of what was shipped
 * @param cause why it waits; null where it does not
 * @param entryVersion the version of the exercise that says what was shipped; null where
 * none does
 */
record ShippedRow(String slug, String fingerprint, UpdateStatus status, @Nullable WaitingCause cause,
		@Nullable Integer entryVersion) {

	/** Whether an exercise says at this version what was shipped. */
	boolean isSaidAt(int version) {
		return this.entryVersion != null && this.entryVersion == version;
	}

}
