package org.neutralspine.plan.share;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.PainForm;
import org.neutralspine.guidance.check.SymptomsForm;
import org.neutralspine.guidance.protocol.Symptom;

/**
 * How the day after a session was, as it was sent.
 *
 * @param session the day of the session
 * @param morning the pain on the morning after
 * @param raised whether there was more pain than usual for longer than a day
 * @param signs what is new in an arm or leg
 */
record NextDayForm(@Size(max = 20) @Nullable String session, @Size(max = 20) @Nullable String morning,
		@Nullable String raised, @Size(max = 20) List<String> signs) {

	/** What is asked for, in the words of today's check, the gravest first. */
	static final List<Symptom> IN_ARM_OR_LEG = List.of(Symptom.NEW_WEAKNESS, Symptom.RADIATING_NERVE_PAIN,
			Symptom.NEW_NUMBNESS);

	NextDayForm(@Nullable String session, @Nullable String morning, @Nullable String raised,
			@Nullable List<String> signs) {
		this.session = session;
		this.morning = morning;
		this.raised = raised;
		this.signs = (signs != null) ? List.copyOf(signs) : List.of();
	}

	static NextDayForm empty() {
		return new NextDayForm(null, null, null, List.of());
	}

	boolean isScored() {
		return this.morning != null && !this.morning.isBlank();
	}

	/** The score; null where it is missing, or is no such number. */
	@Nullable Integer score() {
		return new PainForm(this.morning).score().orElse(null);
	}

	/** The signs that were ticked. */
	Set<Symptom> reported() {
		return new SymptomsForm(this.signs, null, null).reported();
	}

	boolean hasUnknownSign() {
		return !IN_ARM_OR_LEG.containsAll(reported()) || reported().size() < Set.copyOf(this.signs).size();
	}

}
