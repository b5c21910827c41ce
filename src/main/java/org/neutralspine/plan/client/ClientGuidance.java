package org.neutralspine.plan.client;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Guidance;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.situation.PhysicianForm;
import org.neutralspine.guidance.situation.PhysicianInput;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.guidance.situation.SituationResult;
import org.neutralspine.guidance.situation.Situations;
import org.springframework.stereotype.Component;

/**
 * Asks the rules about a client, from what is on record.
 */
@Component
public class ClientGuidance {

	private final Situations situations;

	private final Guidance guidance;

	private final Catalogue catalogue;

	ClientGuidance(Situations situations, Guidance guidance, Catalogue catalogue) {
		this.situations = situations;
		this.guidance = guidance;
		this.catalogue = catalogue;
	}

	/** The day in the client's own time zone. */
	public LocalDate today(Client client) {
		return today(client.situation().timeZone());
	}

	/** The day in a time zone, or in that of the setting where none is named. */
	public LocalDate today(@Nullable String timeZone) {
		return this.situations.today(timeZone);
	}

	/**
	 * What the client may do on a day without complaints, which is what a plan is made
	 * for.
	 */
	public Answer answer(Client client) {
		return answer(client, Set.of(), 0);
	}

	/**
	 * The same; empty where what is on record does not go together, for which the clock
	 * of the server may be to blame.
	 */
	public Optional<Answer> find(Client client) {
		LocalDate today = today(client);
		return Optional.ofNullable(read(client, today).situation())
			.map((situation) -> this.guidance.glance(situation, new Today(today, Set.of(), 0)));
	}

	/**
	 * What the client might do of some exercises by another protocol, on a day without
	 * complaints; empty where what is on record does not go together.
	 */
	public Optional<Answer> find(Client client, Protocol other, Map<String, Exercise> exercises) {
		LocalDate today = today(client);
		return Optional.ofNullable(read(client, today).situation())
			.map((situation) -> this.guidance.answer(other, exercises, situation, new Today(today, Set.of(), 0)));
	}

	/** What the client may do today, after today's check. */
	public Answer answer(Client client, Set<Symptom> symptoms, int pain) {
		LocalDate today = today(client);
		this.guidance.catchUp();
		return this.guidance.answer(situation(client, today), new Today(today, symptoms, pain));
	}

	/**
	 * Whether the client may do an exercise on a day without complaints, as it is or as
	 * it would be.
	 */
	public boolean mayDo(Client client, Exercise exercise) {
		LocalDate today = today(client);
		return this.guidance
			.answer(Map.of(exercise.slug(), exercise), situation(client, today), new Today(today, Set.of(), 0))
			.on(exercise)
			.isDoable();
	}

	private SituationResult read(Client client, LocalDate today) {
		ClearanceRecord record = client.clearance().orElse(null);
		List<String> permits = (record != null)
				? record.permits().stream().filter(this.catalogue.published()::containsKey).toList() : List.of();
		return check(client.situation(), physician(record, permits), today, client);
	}

	private Situation situation(Client client, LocalDate today) {
		Situation situation = read(client, today).situation();
		if (situation == null) {
			throw new InconsistentRecordException(client.id());
		}
		return situation;
	}

	/**
	 * Checks what a physician said against what is known and was reported of a client.
	 */
	SituationResult check(Client client, PhysicianForm physician, List<String> permits) {
		LocalDate today = today(client);
		return this.situations.check(client.situation(), physician, permits, today,
				notAfter(client.lastRedFlag(), today), notAfter(client.lastFlare(), today));
	}

	/** Checks a client's own part of a situation, with what a physician said. */
	SituationResult check(SituationForm form, PhysicianInput physician, LocalDate today, @Nullable Client client) {
		return this.situations.check(form, physician, today,
				(client != null) ? notAfter(client.lastRedFlag(), today) : null,
				(client != null) ? notAfter(client.lastFlare(), today) : null);
	}

	/**
	 * What is on record of a physician.
	 * @param record null where nothing is cleared
	 */
	static PhysicianInput physician(@Nullable ClearanceRecord record, List<String> permits) {
		return (record == null) ? PhysicianInput.NOTHING_CLEARED
				: new PhysicianInput(record.scope(), record.physician(), record.givenOn(), record.validUntil(),
						record.avoid(), plain(record.maxLoadKg()), permits, record.scan(), record.brace());
	}

	/** Tens as people write them: 10, not 1E+1. */
	private static @Nullable BigDecimal plain(@Nullable BigDecimal kilograms) {
		return (kilograms != null && kilograms.scale() < 0) ? kilograms.setScale(0) : kilograms;
	}

	/** A day that was noted elsewhere may be tomorrow's in another time zone. */
	private static @Nullable LocalDate notAfter(@Nullable LocalDate day, LocalDate today) {
		return (day != null && day.isAfter(today)) ? today : day;
	}

}
