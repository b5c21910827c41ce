package org.neutralspine.exchange.comparison;

import java.util.Optional;

import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.NameIndex;

/**
 * The names of what is new in a file, as far as a person would look through them: those
 * of a file without end would fill the memory.
 */
final class NewNames {

	private static final int MAX = 20_000;

	private final NameIndex names = new NameIndex();

	private int count;

	void add(String slug, Content content) {
		if (this.count < MAX) {
			this.names.add(slug, content);
			this.count++;
		}
	}

	Optional<NameIndex.Known> find(String name) {
		return this.names.find(name);
	}

}
