package org.neutralspine.guidance.protocol;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.spine.Fusion;

/**
 * What is known about a person, apart from today's answers.
 *
 * @param fusion what is fused
 * @param surgery the day of the most recent fusion surgery
 * @param clearance what the physician said
 * @param limits the physician's own limits
 * @param permits slugs of the exercises that the physician allows by name, in writing,
 * and whose permission holds today
 * @param factors what may slow the healing; an unclear scan is one of them
 * @param scan the latest scan or X-ray of the fusion
 * @param brace a brace or collar that is to be worn
 * @param lastRedFlag the last day on which a warning sign was reported
 * @param lastFlare the last day on which a flare-up was reported
 * @param onlyWeeksKnown whether the day of the surgery was worked out from the weeks
 * since then, so that it is not exact
 */
public record Situation(Fusion fusion, LocalDate surgery, PhysicianClearance clearance, Limits limits,
		Set<String> permits, Set<Factor> factors, Scan scan, PrescribedBrace brace, @Nullable LocalDate lastRedFlag,
		@Nullable LocalDate lastFlare, boolean onlyWeeksKnown) {

	public Situation(Fusion fusion, LocalDate surgery, PhysicianClearance clearance, Limits limits, Set<String> permits,
			Set<Factor> factors, Scan scan, PrescribedBrace brace, @Nullable LocalDate lastRedFlag,
			@Nullable LocalDate lastFlare) {
		this(fusion, surgery, clearance, limits, permits, factors, scan, brace, lastRedFlag, lastFlare, false);
	}

	public Situation {
		permits = Set.copyOf(permits);
		factors = (scan.of(surgery) == Imaging.UNCLEAR)
				? Stream.concat(factors.stream(), Stream.of(Factor.NOT_FUSED)).collect(Collectors.toUnmodifiableSet())
				: Set.copyOf(factors);
	}

	/**
	 * The same where no more is cleared than this. Whoever is told that hears nothing of
	 * what was allowed by name, so that this holds no more, either.
	 */
	public Situation clearedAtMost(Clearance most) {
		PhysicianClearance less = new PhysicianClearance(most, this.clearance.by(), this.clearance.on(),
				this.clearance.until());
		return (this.clearance.scope().compareTo(most) <= 0) ? this
				: new Situation(this.fusion, this.surgery, less, this.limits, Set.of(), this.factors, this.scan,
						this.brace, this.lastRedFlag, this.lastFlare, this.onlyWeeksKnown);
	}

	/** The same with other limits, factors and another brace. */
	public Situation with(Limits others, Set<Factor> slowing, PrescribedBrace worn) {
		return new Situation(this.fusion, this.surgery, this.clearance, others, this.permits, slowing, this.scan, worn,
				this.lastRedFlag, this.lastFlare, this.onlyWeeksKnown);
	}

	/**
	 * Whether a scan since the surgery shows a solid fusion, and nothing speaks against
	 * it.
	 */
	public boolean isSeenFused() {
		return this.scan.of(this.surgery) == Imaging.SOLID && !this.factors.contains(Factor.NOT_FUSED);
	}

}
