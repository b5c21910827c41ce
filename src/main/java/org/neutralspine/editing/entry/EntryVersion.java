package org.neutralspine.editing.entry;

import java.time.Instant;

import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.State;

/**
 * An exercise as it is stored, whatever its state, at one of its versions.
 *
 * @param version counts its changes, from 0
 */
public record EntryVersion(long id, String slug, int version, State state, Content content, Instant changedAt) {

}
