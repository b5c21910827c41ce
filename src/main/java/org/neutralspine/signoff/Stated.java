package org.neutralspine.signoff;

import org.neutralspine.audit.AuditableEvent;

/**
 * A clinician has said something about a subject.
 */
record Stated(String what, String about) implements AuditableEvent {

	static Stated of(Statement statement) {
		String what = switch (statement.opinion()) {
			case AGREED -> "review.agreed";
			case OBJECTED -> "review.objected";
			case WITHDRAWN -> "review.withdrawn";
		};
		return new Stated(what, statement.subject().toString());
	}

}
