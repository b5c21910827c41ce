package org.neutralspine.guidance;

import java.time.LocalDate;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;

/**
 * The answers of one day. What was once reported on that day stays reported, even if the
 * questions are answered again.
 *
 * @param date the day in the person's own time zone
 * @param symptoms the signs that were ticked
 * @param pain the pain score; null until it has been asked
 * @param redFlag whether a warning sign was reported on that day
 * @param flare whether a flare-up was reported on that day
 */
public record CheckIn(LocalDate date, Set<Symptom> symptoms, @Nullable Integer pain, boolean redFlag, boolean flare) {

	/**
	 * The signs of a day, answered for the first time or again.
	 */
	public static CheckIn of(LocalDate date, Set<Symptom> symptoms, @Nullable CheckIn earlier) {
		boolean redFlag = symptoms.stream().anyMatch((symptom) -> symptom.gate().isShut());
		boolean flare = symptoms.stream().anyMatch((symptom) -> symptom.gate() == Gate.FLARE);
		if (earlier != null && earlier.date.equals(date)) {
			redFlag |= earlier.redFlag;
			flare |= earlier.flare;
		}
		return new CheckIn(date, symptoms, null, redFlag, flare);
	}

	/**
	 * The same with the pain score, which alone may be a flare-up.
	 */
	public CheckIn withPain(int score) {
		return new CheckIn(this.date, this.symptoms, score, this.redFlag, this.flare || GateDecision.isFlare(score));
	}

	/**
	 * Whether nothing more needs to be asked: a warning sign shuts the gate before any
	 * pain score.
	 */
	@JsonIgnore
	public boolean isComplete() {
		return this.pain != null || this.symptoms.stream().anyMatch((symptom) -> symptom.gate().isShut());
	}

	/** What was answered, as the rules take it. */
	public Today answers() {
		return new Today(this.date, this.symptoms, (this.pain != null) ? this.pain : 0);
	}

}
