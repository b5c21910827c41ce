package org.neutralspine.editing.unfinished;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which unfinished edit a form goes on with.
 *
 * @param number how often it was kept by then
 */
public record UnfinishedKey(long id, int number) {

	private static final Pattern TEXT = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

	/** As it stands in a form or address; nothing where that is none. */
	public static Optional<UnfinishedKey> of(@Nullable String text) {
		Matcher matcher = TEXT.matcher((text != null) ? text : "");
		return matcher.matches()
				? Optional.of(new UnfinishedKey(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.id + "." + this.number;
	}

}
