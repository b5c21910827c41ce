package org.neutralspine.audit;

/**
 * The trail was exported.
 *
 * @param about the file
 */
record TrailExported(String about) implements AuditableEvent {

	@Override
	public String what() {
		return "trail.exported";
	}

}
