package org.neutralspine.guidance;

import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.protocol.rule.Exercises;
import org.springframework.stereotype.Service;

/**
 * Answers what a person may do, by the published catalogue and the protocol in force.
 */
@Service
public class Guidance {

	private final Catalogue catalogue;

	private final PublishedProtocol protocol;

	private final MeterRegistry meters;

	/**
	 * Those that were last asked for; which are alike is found out once for all people.
	 */
	private volatile Exercises published = new Exercises(Map.of());

	Guidance(Catalogue catalogue, PublishedProtocol protocol, MeterRegistry meters) {
		this.catalogue = catalogue;
		this.protocol = protocol;
		this.meters = meters;
	}

	/**
	 * Answers for everything published. How long that took is counted by gate; nothing
	 * else about the person is.
	 */
	public Answer answer(Situation situation, Today today) {
		Timer.Sample time = Timer.start(this.meters);
		Answer answer = glance(situation, today);
		answer.alike().forEach((alike) -> answer.on(alike.any()));
		time.stop(this.meters.timer("neutralspine.verdicts", "gate", answer.gate().gate().name()));
		return answer;
	}

	/**
	 * Answers for one of many people, of whom little is asked: what is not asked for is
	 * not judged, and nothing is counted.
	 */
	public Answer glance(Situation situation, Today today) {
		return Answer.of(this.protocol.now(), published(), situation, today);
	}

	private Exercises published() {
		Map<String, Exercise> now = this.catalogue.published();
		Exercises known = this.published;
		if (known.bySlug() != now) {
			known = new Exercises(now);
			this.published = known;
		}
		return known;
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
