package org.neutralspine.editing.shipped;

import org.neutralspine.editing.CatalogueBusyException;
import org.neutralspine.editing.matrix.ProtocolAtStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings in the catalogue that this version ships with, before the server answers
 * anybody. What an exercise may do is judged by the protocol, so that comes first.
 */
@Component
class CatalogueAtStart implements SmartInitializingSingleton {

	/** Each waits two seconds for whoever is writing. */
	private static final int TRIES = 30;

	private static final Logger logger = LoggerFactory.getLogger(CatalogueAtStart.class);

	private final ShippedCatalogueProperties properties;

	private final CatalogueUpdate update;

	private final ProtocolAtStart protocol;

	CatalogueAtStart(ShippedCatalogueProperties properties, CatalogueUpdate update, ProtocolAtStart protocol) {
		this.protocol = protocol;
		this.properties = properties;
		this.update = update;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.protocol.bringIn();
		if (this.properties.starterCatalogue()) {
			bringIn(ShippedCatalogue.current());
		}
	}

	/** Another instance that starts may be at it, or somebody's large import. */
	void bringIn(ShippedCatalogue shipped) {
		for (int left = TRIES; this.update.isNew(shipped); left--) {
			try {
				this.update.bringIn(shipped);
			}
			catch (CatalogueBusyException ex) {
				if (left <= 1) {
					throw ex;
				}
				logger.warn("Somebody is writing the catalogue. Its update waits for that.");
			}
		}
	}

}
