package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

	private final Exercises exercises;

	/** Slugs of what the physician allows by name. */
	private final Set<String> permits;

	/** By slug, as far as they were asked for: a plan names a few of many exercises. */
	private final Map<String, Judgement> judgements = new HashMap<>();

	private Answer(Protocol protocol, Exercises exercises, Situation situation, Today today) {
		this.protocol = protocol;
		this.fusion = situation.fusion();
		this.judge = new Judge(protocol, situation, today);
		this.exercises = exercises;
		this.permits = situation.permits();
	}

	/**
	 * Judges exercises for one person.
	 * @param exercises the published exercises
	 */
	public static Answer of(Protocol protocol, Exercises exercises, Situation situation, Today today) {
		return new Answer(protocol, exercises, situation, today);
	}

	/**
	 * The same.
	 * @param exercises by slug
	 */
	public static Answer of(Protocol protocol, Map<String, Exercise> exercises, Situation situation, Today today) {
		return of(protocol, new Exercises(exercises), situation, today);
	}

	public Protocol protocol() {
		return this.protocol;
	}

	/**
	 * The exercises that were judged, by slug, in the catalogue's order.
	 */
	public Map<String, Exercise> exercises() {
		return this.exercises.bySlug();
	}

	/**
	 * The same exercises, those together that are judged alike.
	 */
	public List<Alike> alike() {
		return this.exercises.alike(this.permits);
	}

	/**
	 * Some of these exercises, those together that are judged alike.
	 */
	public List<Alike> alike(Collection<Exercise> some) {
		return this.exercises.alike(some, this.permits);
	}

	/**
	 * The exercises of some groups, in the catalogue's order, as far as they are asked
	 * for.
	 */
	public Stream<Exercise> inOrder(Stream<Alike> groups) {
		return this.exercises.inOrder(groups);
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
		return this.judgements.computeIfAbsent(exercise.slug(), (slug) -> {
			Exercise judged = exercises().get(slug);
			if (judged == null) {
				throw new IllegalArgumentException("Not judged: " + slug);
			}
			return this.judge.judge(judged);
		});
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
		return (on(exercise).isDoable() || gate().gate().isShut()) ? List.of() : new Alternatives(this).to(exercise);
	}

	/**
	 * Whether there is something to do instead of whatever is not doable, whichever
	 * exercise that is.
	 */
	public boolean hasSomethingInsteadOfAny() {
		return new Alternatives(this).hasLastResort();
	}

}
