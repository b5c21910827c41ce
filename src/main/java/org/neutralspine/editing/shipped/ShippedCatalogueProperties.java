package org.neutralspine.editing.shipped;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Operator settings for the catalogue that ships with the application.
 *
 * @param starterCatalogue whether the start brings in what it has and the database has
 * not; without it a backup can be restored
 */
@ConfigurationProperties("neutralspine")
record ShippedCatalogueProperties(@DefaultValue("true") boolean starterCatalogue) {
}
