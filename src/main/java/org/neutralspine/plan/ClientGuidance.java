package org.neutralspine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Guidance;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.situation.SituationResult;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.guidance.situation.Situations;
import org.springframework.stereotype.Component;

/**
 * Asks the rules about a client, from what is on record.
 */
@Component
class ClientGuidance {

	private final Situations situations;

	private final Guidance guidance;

	private final Catalogue catalogue;

	ClientGuidance(Situations situations, Guidance guidance, Catalogue catalogue) {
		this.situations = situations;
		this.guidance = guidance;
		this.catalogue = catalogue;
	}

	/** The day in the client's own time zone. */
	LocalDate today(Client client) {
		return this.situations.today(client.situation().timeZone());
	}

	/**
	 * What the client may do on a day without complaints, which is what a plan is made
	 * for.
	 */
	Answer answer(Client client) {
		return answer(client, Set.of(), 0);
	}

	/** What the client may do today, after today's check. */
	Answer answer(Client client, Set<Symptom> symptoms, int pain) {
		LocalDate today = today(client);
		return this.guidance.answer(situation(client, today), new Today(today, symptoms, pain));
	}

	/**
	 * Whether the client may do an exercise on a day without complaints, as it is or as
	 * it would be.
	 */
	boolean mayDo(Client client, Exercise exercise) {
		LocalDate today = today(client);
		return this.guidance
			.answer(Map.of(exercise.slug(), exercise), situation(client, today), new Today(today, Set.of(), 0))
			.on(exercise)
			.isDoable();
	}

	private Situation situation(Client client, LocalDate today) {
		ClearanceRecord record = client.clearance().orElse(null);
		List<String> permits = (record != null)
				? record.permits().stream().filter(this.catalogue.published()::containsKey).toList() : List.of();
		SituationResult result = check(cleared(client.situation(), record), permits, today, client);
		Situation situation = result.situation();
		if (situation == null) {
			throw new IllegalStateException("The situation on record of client " + client.id() + " is not valid");
		}
		return situation;
	}

	/** Checks a situation against what was reported for a client. */
	SituationResult check(SituationForm form, List<String> permits, LocalDate today, @Nullable Client client) {
		return this.situations.check(form, permits, today,
				(client != null) ? notAfter(client.lastRedFlag(), today) : null,
				(client != null) ? notAfter(client.lastFlare(), today) : null);
	}

	static SituationForm cleared(SituationForm situation, @Nullable ClearanceRecord record) {
		if (record == null) {
			return situation.cleared(Clearance.NONE.name(), null, null, null, List.of(), null, null);
		}
		LocalDate until = record.validUntil();
		BigDecimal load = record.maxLoadKg();
		return situation.cleared(record.scope().name(), record.physician(), record.givenOn().toString(),
				(until != null) ? until.toString() : null, record.avoid().stream().map(Enum::name).toList(),
				(load != null) ? load.toPlainString() : null, SituationForm.KILOGRAMS);
	}

	/** A day that was noted elsewhere may be tomorrow's in another time zone. */
	private static @Nullable LocalDate notAfter(@Nullable LocalDate day, LocalDate today) {
		return (day != null && day.isAfter(today)) ? today : day;
	}

}
