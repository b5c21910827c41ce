package org.neutralspine.editing.entry;

import java.util.Map;

import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.editing.State;

/**
 * A change of an exercise that is to be saved.
 *
 * @param seen the version that their page had shown; -1 for a new one
 * @param reason why, as typed
 * @param words for suggested demands that are not chosen: why not, as typed
 */
public record EntryChange(String slug, int seen, State state, Content content, String reason,
		Map<Demand, String> words) {

}
