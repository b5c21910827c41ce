package org.neutralspine.guidance;

import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;

/**
 * Has the protocol read again after the database was replaced.
 */
public final class RefreshProtocol {

	private RefreshProtocol() {
	}

	public static void of(ProtocolInForce protocol) {
		((PublishedProtocol) protocol).refresh();
	}

}
