package org.neutralspine.guidance.check;

import java.util.Comparator;

import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Help;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Text;

/**
 * Something that was reported today and has to be acted on.
 *
 * @param key names it where it is taken back
 * @param gate the gate that it closes
 * @param help whose help it needs, and how soon
 * @param reason what was reported
 * @param action the key of what to do about it; its argument is the emergency number
 */
record Report(String key, Gate gate, Help help, Text reason, String action) {

	static final Comparator<Report> GRAVEST_FIRST = Comparator.comparing(Report::gate).thenComparing(Report::help);

	static Report of(Symptom sign) {
		return new Report(sign.name(), sign.gate(), sign.help(), Text.of("symptom." + sign + ".reason"),
				"symptom." + sign + ".action");
	}

	static Report of(int pain) {
		Gate gate = GateDecision.leadsTo(pain);
		return new Report(Integer.toString(pain), gate, (gate == Gate.REFER) ? Help.CALL_TODAY : Help.EASE_OFF,
				Text.of("gate.reason.pain.refer", pain), "gate.pain.action");
	}

}
