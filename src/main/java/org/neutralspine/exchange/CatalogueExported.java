package org.neutralspine.exchange;

import org.neutralspine.audit.AuditableEvent;

/**
 * Somebody took the catalogue along.
 *
 * @param about the file
 */
record CatalogueExported(String about) implements AuditableEvent {

	@Override
	public String what() {
		return "catalogue.exported";
	}

}
