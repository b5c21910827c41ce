package org.neutralspine.editing.form;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.EntryVersion;

/**
 * An exercise in the admin's list, and at the head of its page.
 *
 * @param source where it was taken from; null where it was written here
 * @param demands how many demands it has
 * @param image the address of its picture or drawing; null where it has neither
 */
record EntryView(String slug, String name, State state, Instant changedAt, @Nullable String source,
		@Nullable String licence, int demands, @Nullable String image) {

	static EntryView of(EntryVersion entry) {
		Origin origin = entry.content().origin();
		return new EntryView(entry.slug(), entry.content().name(), entry.state(), entry.changedAt(),
				(origin != null) ? origin.source() : null, (origin != null) ? origin.licence() : null,
				entry.content().demands().size(),
				entry.content().imageAddress("/admin/exercises/" + entry.slug() + "/drawing.svg"));
	}

}
