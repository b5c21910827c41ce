package org.neutralspine.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Situation;

/**
 * What a question says besides the situation that is known of its asker.
 *
 * @param today the day on which it is asked
 */
record SaidBesides(Facts facts, Situation known, LocalDate today) {

	private static final int A_WEEK = 7;

	/** Whether it is said of the same fusion, as far as it says of which. */
	boolean isOfTheSame(Questions questions) {
		return this.facts.isOfNobody()
				|| questions.situation(this.facts.completedBy(this.known, this.today), this.today)
					.filter((said) -> said.fusion().equals(this.known.fusion())
							&& Math.abs(said.surgery().toEpochDay() - this.known.surgery().toEpochDay()) < A_WEEK)
					.isPresent();
	}

	/** Whether any of it is not known so. */
	boolean isOther() {
		return saysOtherOfThePhysician() || !this.known.factors().containsAll(this.facts.factors())
				|| (this.facts.imaging() != Imaging.NOT_YET && this.facts.imaging() != this.known.scan().shows())
				|| (this.facts.brace() != Brace.NONE && this.facts.brace() != this.known.brace().wornOn(this.today));
	}

	private boolean saysOtherOfThePhysician() {
		BigDecimal load = this.facts.maxLoadKg();
		BigDecimal knownLoad = this.known.limits().maxLoadKg();
		return (this.facts.clearance() != null && this.facts.clearance() != this.known.clearance().scope())
				|| !this.known.limits().avoid().containsAll(this.facts.avoid())
				|| (load != null && (knownLoad == null || load.compareTo(knownLoad) != 0));
	}

	/**
	 * The situation with all of it; what calls for less care than is known changes
	 * nothing.
	 * @param inForce the most that may be lifted by what is known; empty where nothing
	 * limits it
	 */
	Situation both(Optional<BigDecimal> inForce) {
		Set<Limit> avoid = union(Limit.class, this.known.limits().avoid(), this.facts.avoid());
		Set<Factor> factors = union(Factor.class, this.known.factors(), this.facts.factors());
		if (this.facts.imaging() == Imaging.UNCLEAR) {
			factors.add(Factor.NOT_FUSED);
		}
		PrescribedBrace worn = this.known.brace();
		if (worn.wornOn(this.today) == Brace.NONE && this.facts.brace() != Brace.NONE) {
			worn = new PrescribedBrace(this.facts.brace(), null);
		}
		else if (worn.brace() != this.facts.brace()) {
			avoid.addAll(this.facts.brace().limits());
		}
		Situation both = this.known.with(new Limits(avoid, load(inForce)), factors, worn);
		return (this.facts.clearance() != null) ? both.clearedAtMost(this.facts.clearance()) : both;
	}

	/**
	 * A physician's number may lift the limit of the rules, so a larger one is left out.
	 */
	private @Nullable BigDecimal load(Optional<BigDecimal> inForce) {
		BigDecimal said = this.facts.maxLoadKg();
		boolean less = said != null && inForce.filter((limit) -> limit.compareTo(said) <= 0).isEmpty();
		return less ? said : this.known.limits().maxLoadKg();
	}

	private static <T extends Enum<T>> Set<T> union(Class<T> type, Collection<T> some, Collection<T> more) {
		Set<T> all = EnumSet.noneOf(type);
		all.addAll(some);
		all.addAll(more);
		return all;
	}

}
