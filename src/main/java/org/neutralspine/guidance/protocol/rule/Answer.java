package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Region;

/**
 * Everything the rules say to one person on one day.
 */
public final class Answer {

	private final Protocol protocol;

	private final Fusion fusion;

	private final Judge judge;

	private final Map<String, Exercise> exercises;

	private final Map<String, Judgement> judgements;

	private final Alternatives alternatives;

	private Answer(Protocol protocol, Fusion fusion, Judge judge, Map<String, Exercise> exercises) {
		this.protocol = protocol;
		this.fusion = fusion;
		this.judge = judge;
		this.exercises = exercises;
		this.judgements = new HashMap<>(exercises.size() * 2);
		exercises.forEach((slug, exercise) -> this.judgements.put(slug, judge.judge(exercise)));
		this.alternatives = new Alternatives(exercises, this.judgements);
	}

	/**
	 * Judges a catalogue for one person.
	 * @param exercises the published exercises by slug
	 */
	public static Answer of(Protocol protocol, Map<String, Exercise> exercises, Situation situation, Today today) {
		return new Answer(protocol, situation.fusion(), new Judge(protocol, situation, today), exercises);
	}

	public Protocol protocol() {
		return this.protocol;
	}

	/**
	 * The exercises that were judged, by slug, in the catalogue's order.
	 */
	public Map<String, Exercise> exercises() {
		return this.exercises;
	}

	public GateDecision gate() {
		return this.judge.gate();
	}

	public Timeline timeline() {
		return this.judge.timeline();
	}

	public Fusion fusion() {
		return this.fusion;
	}

	public Set<Region> regions() {
		return this.fusion.regions();
	}

	public Set<Level> adjacentLevels() {
		return this.fusion.adjacentLevels();
	}

	/**
	 * The lifting limit in force, in kilograms; empty where there is none.
	 */
	public Optional<BigDecimal> maxLoadKg() {
		return this.judge.maxLoadKg();
	}

	/**
	 * What may be lifted, in words for people: that weights are not open, or the limit in
	 * force; empty where there is none.
	 */
	public Optional<Text> lifting() {
		return this.judge.lifting();
	}

	/**
	 * What the rules say about one of the exercises that were judged.
	 */
	public Judgement on(Exercise exercise) {
		Judgement judgement = this.judgements.get(exercise.slug());
		if (judgement == null) {
			throw new IllegalArgumentException("Not judged: " + exercise.slug());
		}
		return judgement;
	}

	/**
	 * What the rules would say about an exercise, whether it was judged or not.
	 */
	public Judgement wouldBe(Exercise exercise) {
		return this.judge.judge(exercise);
	}

	/**
	 * Slugs of what is doable instead of an exercise that is not; empty for one that is,
	 * and behind a shut gate.
	 */
	public List<String> insteadOf(Exercise exercise) {
		return (on(exercise).isDoable() || gate().gate().isShut()) ? List.of() : this.alternatives.to(exercise);
	}

}
