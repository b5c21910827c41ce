package org.neutralspine.editing.shipped;

import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.entry.EntryVersion;

/**
 * What is to become of one exercise that was shipped.
 *
 * @param entry what there is; null where there is none
 * @param writes whether the catalogue is written
 * @param content what the catalogue says of it afterwards; null for nothing
 * @param cause why an admin has to decide; null where nobody has
 */
record UpdateStep(ShippedExercise shipped, @Nullable EntryVersion entry, boolean writes, @Nullable Content content,
		@Nullable WaitingCause cause) {

	/** Brings it in, or up to date. */
	static UpdateStep write(ShippedExercise shipped, @Nullable EntryVersion entry) {
		return new UpdateStep(shipped, entry, true, shipped.over(entry), null);
	}

	/** Has nothing to do: the catalogue says just that. */
	static UpdateStep none(ShippedExercise shipped, EntryVersion entry) {
		return new UpdateStep(shipped, entry, false, entry.content(), null);
	}

	/** Leaves it to an admin. */
	static UpdateStep wait(ShippedExercise shipped, @Nullable EntryVersion entry, WaitingCause cause) {
		return new UpdateStep(shipped, entry, false, (entry != null) ? entry.content() : null, cause);
	}

	UpdateStep waiting(WaitingCause why) {
		return wait(this.shipped, this.entry, why);
	}

	/** The same with fewer links than were shipped, which an admin has to look at. */
	UpdateStep with(Content other) {
		return other.equals(this.content) ? this
				: new UpdateStep(this.shipped, this.entry, true, other, WaitingCause.LINKS);
	}

	String slug() {
		return this.shipped.slug();
	}

	/** Whether people ask for it by one of some names, now or then. */
	boolean isCalled(Set<String> names) {
		return Stream.of(this.shipped.content(), (this.entry != null) ? this.entry.content() : Content.EMPTY)
			.flatMap((said) -> Stream.concat(Stream.of(said.name(), slug().replace('-', ' ')), said.aliases().stream()))
			.anyMatch(names::contains);
	}

	/** Whether it changes what is here. */
	boolean changes() {
		return this.writes && this.entry != null;
	}

	/**
	 * What is remembered of it.
	 * @param written the version that was written; null where nothing was
	 */
	ShippedRow row(@Nullable Integer written) {
		if (this.cause != null) {
			return new ShippedRow(slug(), this.shipped.fingerprint(), UpdateStatus.WAITING, this.cause, null);
		}
		Integer version = (written != null || this.entry == null) ? written : Integer.valueOf(this.entry.version());
		return new ShippedRow(slug(), this.shipped.fingerprint(), UpdateStatus.CURRENT, null, version);
	}

}
