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

	private final PublishedProtocol protocol;

	Guidance(Catalogue catalogue, PublishedProtocol protocol) {
		this.catalogue = catalogue;
		this.protocol = protocol;
	}

	public Answer answer(Situation situation, Today today) {
		return answer(this.catalogue.published(), situation, today);
	}

	/**
	 * Takes over what was changed on another server, before a plan is checked that
	 * somebody trains by.
	 */
	public void catchUp() {
		this.catalogue.catchUp();
		this.protocol.catchUp();
	}

	/**
	 * Answers for other exercises than those published.
	 */
	public Answer answer(Map<String, Exercise> exercises, Situation situation, Today today) {
		return answer(this.protocol.now(), exercises, situation, today);
	}

	/**
	 * Answers by another protocol than the one in force.
	 */
	public Answer answer(Protocol other, Map<String, Exercise> exercises, Situation situation, Today today) {
		return Answer.of(other, exercises, situation, today);
	}

}
