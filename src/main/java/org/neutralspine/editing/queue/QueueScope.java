package org.neutralspine.editing.queue;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which exercises are in a queue.
 *
 * @param revision the change of the catalogue that has brought or changed them; zero for
 * all
 */
public record QueueScope(long revision) {

	static final QueueScope ALL = new QueueScope(0);

	private static final String NAME_OF_ALL = "all";

	private static final Pattern REVISION = Pattern.compile("[1-9]\\d{0,17}");

	/** By its name in addresses; nothing where that is none. */
	public static Optional<QueueScope> of(@Nullable String name) {
		if (name == null || !(name.equals(NAME_OF_ALL) || REVISION.matcher(name).matches())) {
			return Optional.empty();
		}
		return Optional.of(name.equals(NAME_OF_ALL) ? ALL : new QueueScope(Long.parseLong(name)));
	}

	/** Its name in addresses. */
	public String name() {
		return (this.revision == 0) ? NAME_OF_ALL : Long.toString(this.revision);
	}

}
