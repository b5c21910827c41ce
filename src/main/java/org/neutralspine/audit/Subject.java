package org.neutralspine.audit;

import org.jspecify.annotations.Nullable;

/**
 * The subject of a trail entry, as an admin knows it.
 *
 * @param name as people call it
 * @param address the page about it; it begins with a slash
 * @param history the page that says why and what was changed; null where there is none
 */
public record Subject(String name, String address, @Nullable String history) {

	public Subject(String name, String address) {
		this(name, address, null);
	}

}
