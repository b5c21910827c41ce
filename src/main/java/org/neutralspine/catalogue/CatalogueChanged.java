package org.neutralspine.catalogue;

import org.neutralspine.audit.AuditableEvent;

/**
 * The catalogue was changed. Once the change is kept, everybody is shown the new one.
 */
public record CatalogueChanged(String what, String about) implements AuditableEvent {
}
