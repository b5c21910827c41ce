package org.neutralspine.guidance;

import java.util.Map;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.springframework.stereotype.Service;

/**
 * Answers what a person may do, by the published catalogue and the protocol in force.
 */
@Service
public class Guidance {

	private final Catalogue catalogue;

	private final Protocol protocol;

	Guidance(Catalogue catalogue, Protocol protocol) {
		this.catalogue = catalogue;
		this.protocol = protocol;
	}

	public Answer answer(Situation situation, Today today) {
		return answer(this.catalogue.published(), situation, today);
	}

	/**
	 * Answers for other exercises than those published.
	 */
	public Answer answer(Map<String, Exercise> exercises, Situation situation, Today today) {
		return Answer.of(this.protocol, exercises, situation, today);
	}

}
