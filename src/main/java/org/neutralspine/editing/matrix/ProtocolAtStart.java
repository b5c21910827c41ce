package org.neutralspine.editing.matrix;

import org.neutralspine.editing.CatalogueBusyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks at the protocol's file before anybody is served.
 */
@Component
public class ProtocolAtStart {

	/** Each waits two seconds for whoever is writing. */
	private static final int TRIES = 30;

	private static final Logger logger = LoggerFactory.getLogger(ProtocolAtStart.class);

	private final FileUpdate update;

	ProtocolAtStart(FileUpdate update) {
		this.update = update;
	}

	/**
	 * Brings it in.
	 * @throws CatalogueBusyException where somebody else has been writing for a minute
	 */
	public void bringIn() {
		for (int left = TRIES;; left--) {
			try {
				this.update.bringIn();
				return;
			}
			catch (CatalogueBusyException ex) {
				if (left <= 1) {
					throw ex;
				}
				logger.warn("Somebody is writing the catalogue or the protocol. The start waits for that.");
			}
		}
	}

}
