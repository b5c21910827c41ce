package org.neutralspine.catalogue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Operator settings for the catalogue.
 *
 * @param starterCatalogue whether a new installation begins with the starter catalogue;
 * without it a backup can be restored
 */
@ConfigurationProperties("neutralspine")
record CatalogueProperties(@DefaultValue("true") boolean starterCatalogue) {
}
