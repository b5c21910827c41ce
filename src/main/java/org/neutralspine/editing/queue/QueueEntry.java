package org.neutralspine.editing.queue;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.editing.SuggestedDemands;
import org.neutralspine.editing.entry.EntryVersion;

/**
 * An exercise in the queue, with what helps to decide whether it is worth a review.
 *
 * @param source where it was taken from; null where it was written here
 * @param start the beginning of what it says
 * @param suggested how many demands its words suggest
 */
record QueueEntry(String slug, String name, @Nullable String source, @Nullable String licence, String start,
		int suggested) {

	static QueueEntry of(EntryVersion entry) {
		Content content = entry.content();
		Origin origin = content.origin();
		String start = content.steps().isEmpty() ? content.summary() : content.steps().get(0);
		return new QueueEntry(entry.slug(), content.name(), (origin != null) ? origin.source() : null,
				(origin != null) ? origin.licence() : null, start, SuggestedDemands.of(content).size());
	}

}
