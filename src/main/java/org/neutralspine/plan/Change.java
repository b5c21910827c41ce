package org.neutralspine.plan;

import org.neutralspine.audit.AuditableEvent;

/**
 * Something that a trainer changed; it names records by their numbers alone.
 */
public record Change(String what, String about) implements AuditableEvent {
}
