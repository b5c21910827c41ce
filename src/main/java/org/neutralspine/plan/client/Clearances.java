package org.neutralspine.plan.client;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.situation.SituationResult;
import org.neutralspine.web.FontCoverage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What physicians said about the clients of a trainer.
 */
@Service
@Transactional
public class Clearances {

	private final ClientRepository clients;

	private final ClientGuidance guidance;

	private final PermitReader permits;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Clearances(ClientRepository clients, ClientGuidance guidance, PermitReader permits, InstantSource clock,
			ApplicationEventPublisher events) {
		this.clients = clients;
		this.guidance = guidance;
		this.permits = permits;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Checks a clearance as typed, and records it where nothing is wrong.
	 * @return what is wrong with it; empty if it was recorded
	 */
	public List<Problem> record(long trainerId, long id, ClearanceForm form) {
		Client client = this.clients.findByIdAndTrainerId(id, trainerId).orElseThrow();
		List<Problem> problems = problemsOfARecord(form);
		List<String> permits = this.permits.read(form.namedExercises(), problems);
		SituationResult result = this.guidance.check(client, form, permits);
		problems.addAll(result.problems());
		Situation situation = result.situation();
		if (!problems.isEmpty() || situation == null) {
			return problems;
		}
		PhysicianClearance given = situation.clearance();
		LocalDate givenOn = given.on();
		String physician = given.by();
		if (givenOn == null || physician == null) {
			throw new IllegalStateException("A clearance on record has a day and a physician");
		}
		if (givenOn.isBefore(situation.surgery())) {
			return List.of(Problem.of("clearedOn", "problem.clearedOn.beforeSurgery"));
		}
		if (situation.scan().isBefore(situation.surgery())) {
			return List.of(Problem.of("imagedOn", "problem.imagedOn.beforeSurgery"));
		}
		if (given.until() != null && given.until().isBefore(this.guidance.today(client))) {
			return List.of(Problem.of("clearedUntil", "problem.clearedUntil.over"));
		}
		client.record(new ClearanceRecord(given, physician, givenOn, situation.limits(), situation.scan(),
				situation.brace(), permits, note(form), this.clock.instant()));
		tell("clearance.recorded", client);
		return List.of();
	}

	/** A situation may leave open who cleared somebody, and when; a record may not. */
	private static List<Problem> problemsOfARecord(ClearanceForm form) {
		List<Problem> problems = new ArrayList<>();
		if (form.clearedBy() == null || form.clearedBy().isBlank()) {
			problems.add(Problem.of("clearedBy", "problem.clearedBy.missing"));
		}
		else if (!FontCoverage.missing(form.clearedBy()).isEmpty()) {
			problems.add(Problem.of("clearedBy", "problem.text.letters", FontCoverage.missing(form.clearedBy())));
		}
		if (form.clearedOn() == null || form.clearedOn().isBlank()) {
			problems.add(Problem.of("clearedOn", "problem.clearedOn.missing"));
		}
		return problems;
	}

	private static @Nullable String note(ClearanceForm form) {
		return (form.note() != null && !form.note().isBlank()) ? form.note().strip() : null;
	}

	/**
	 * Withdraws a clearance. It stays on record.
	 * @return false where the client has no such clearance
	 */
	public boolean withdraw(long trainerId, long id, long clearanceId, String why) {
		Client client = this.clients.findByIdAndTrainerId(id, trainerId).orElseThrow();
		Optional<ClearanceRecord> clearance = client.clearances()
			.stream()
			.filter((record) -> record.id() == clearanceId)
			.findFirst();
		clearance.ifPresent((record) -> {
			record.withdraw(why, this.clock.instant());
			tell("clearance.withdrawn", client);
		});
		return clearance.isPresent();
	}

	private void tell(String what, Client client) {
		this.events.publishEvent(AuditableEvent.of(what, "client " + client.id()));
	}

}
