package org.neutralspine.guidance.protocol.rule;

import java.util.List;

import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

/**
 * A rule about one demand, whichever exercise makes it.
 */
interface DemandRule {

	/**
	 * What it holds against a demand; empty where nothing.
	 */
	List<Reason> on(ProtocolRow row);

}
