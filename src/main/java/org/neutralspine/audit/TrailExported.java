package org.neutralspine.audit;

/**
 * Somebody took the trail along.
 *
 * @param about the file
 */
record TrailExported(String about) implements AuditableEvent {

	@Override
	public String what() {
		return "trail.exported";
	}

}
