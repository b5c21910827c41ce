package org.neutralspine.plan.client;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.guidance.situation.SituationResult;
import org.neutralspine.guidance.situation.Situations;
import org.neutralspine.plan.client.ClientRepository.ClientCount;
import org.neutralspine.plan.client.Reporter.Sign;
import org.neutralspine.web.FontCoverage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clients of a trainer, and what physicians said about them.
 */
@Service
@Transactional
public class Clients {

	/** Whatever else is wrong comes from the day, and so from the time zone. */
	private static final Set<String> FIELDS = Set.of("fusion", "surgeryDate", "factors", "timeZone");

	private final ClientRepository clients;

	private final ClientGuidance guidance;

	private final Situations situations;

	private final Catalogue catalogue;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Clients(ClientRepository clients, ClientGuidance guidance, Situations situations, Catalogue catalogue,
			InstantSource clock, ApplicationEventPublisher events) {
		this.clients = clients;
		this.guidance = guidance;
		this.situations = situations;
		this.catalogue = catalogue;
		this.clock = clock;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public List<Client> of(long trainerId) {
		return this.clients.findByTrainerIdOrderByAliasAscIdAsc(trainerId);
	}

	@Transactional(readOnly = true)
	public Optional<Client> find(long trainerId, long id) {
		return this.clients.findByIdAndTrainerId(id, trainerId);
	}

	/** The browsers that reported something on the last day on which any did. */
	@Transactional(readOnly = true)
	public Set<Reporter> reporters(Client client) {
		return this.clients.findReporters(client.id());
	}

	/**
	 * What is wrong with a client's form; empty if nothing is.
	 * @param known the client to be changed; null for a new one
	 */
	@Transactional(readOnly = true)
	public List<Problem> problems(ClientForm form, @Nullable Client known) {
		List<Problem> problems = new ArrayList<>();
		if (form.strippedAlias().isEmpty()) {
			problems.add(Problem.of("alias", "problem.alias.missing"));
		}
		LocalDate today = this.situations.today(form.timeZone());
		ClearanceRecord clearance = (known != null) ? known.clearance().orElse(null) : null;
		this.guidance.check(form.situation(), ClientGuidance.physician(clearance, List.of()), today, known)
			.problems()
			.stream()
			.map((problem) -> FIELDS.contains(problem.field()) ? problem : new Problem("timeZone", problem.text()))
			.forEach(problems::add);
		return problems;
	}

	public long add(long trainerId, ClientForm form) {
		Client client = this.clients
			.save(new Client(trainerId, form.strippedAlias(), form.situation(), this.clock.instant()));
		tell("client.created", client);
		return client.id();
	}

	/**
	 * Changes a client.
	 * @return false where it was changed elsewhere since the form was shown
	 */
	public boolean change(long trainerId, long id, ClientForm form) {
		Client client = this.clients.findByIdAndTrainerId(id, trainerId).orElseThrow();
		if (!Integer.toString(client.version()).equals(form.version())) {
			return false;
		}
		client.change(form.strippedAlias(), form.situation());
		tell("client.changed", client);
		return true;
	}

	/**
	 * Checks a clearance as typed, and records it where nothing is wrong.
	 * @return what is wrong with it; empty if it was recorded
	 */
	public List<Problem> record(long trainerId, long id, ClearanceForm form) {
		Client client = this.clients.findByIdAndTrainerId(id, trainerId).orElseThrow();
		List<Problem> problems = problemsOfARecord(form);
		List<String> permits = permits(form, problems);
		SituationForm whole = client.situation()
			.cleared(form.clearance(), form.clearedBy(), form.clearedOn(), form.clearedUntil(), form.avoid(),
					form.maxLoad(), form.loadUnit());
		SituationResult result = this.guidance.check(whole, permits, this.guidance.today(client), client);
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
		client.record(new ClearanceRecord(given, physician, givenOn, situation.limits().avoid(),
				situation.limits().maxLoadKg(), permits, note(form), this.clock.instant()));
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
	 * Only an exercise's very name counts, and only where no other is called so: what a
	 * physician allows by name is not guessed.
	 */
	private List<String> permits(ClearanceForm form, List<Problem> problems) {
		List<String> permits = new ArrayList<>();
		for (String name : form.namedExercises()) {
			List<Exercise> called = this.catalogue.published()
				.values()
				.stream()
				.filter((candidate) -> candidate.name().equalsIgnoreCase(name) || candidate.slug().equals(name))
				.toList();
			if (called.size() == 1) {
				permits.add(called.get(0).slug());
			}
			else {
				problems.add(notOne(name, called));
			}
		}
		return permits.stream().distinct().toList();
	}

	private Problem notOne(String name, List<Exercise> called) {
		if (!called.isEmpty()) {
			return Problem.of("permits", "problem.permits.several", name,
					called.stream().map(Exercise::slug).collect(Collectors.joining(", ")));
		}
		return this.catalogue.search(name)
			.stream()
			.findFirst()
			.map((near) -> Problem.of("permits", "problem.permits.meant", name, near.name()))
			.orElseGet(() -> Problem.of("permits", "problem.permits.unknown", name));
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

	/**
	 * Erases a client and all that belongs to them, for good.
	 */
	public void erase(long trainerId, long id) {
		if (this.clients.erase(id, trainerId) > 0) {
			this.events.publishEvent(AuditableEvent.of("client.erased", "client " + id));
		}
	}

	/** How many clients each trainer has, by the trainer's account. */
	@Transactional(readOnly = true)
	public Map<Long, Long> counts() {
		return this.clients.countByTrainer()
			.stream()
			.collect(Collectors.toMap(ClientCount::getTrainerId, ClientCount::getClients));
	}

	/**
	 * Hands all clients of a trainer over to another one, with their plans and links.
	 * Templates stay.
	 */
	public void handOver(long from, long to) {
		List<Long> ids = this.clients.findIdsOf(from);
		this.clients.handOver(ids, from, to);
		ids.forEach((id) -> this.events.publishEvent(AuditableEvent.of("client.handed-over",
				"client %d, from account %d to account %d".formatted(id, from, to))));
	}

	/** Keeps that a sign was reported today, and no more about it. */
	public void report(Client client, Sign sign, String browser) {
		client.report(sign, this.guidance.today(client), browser);
	}

	/** Takes back a sign that was reported today by mistake. */
	public void takeBack(Client client, Sign sign, String browser) {
		client.takeBack(sign, this.guidance.today(client), browser);
	}

	private void tell(String what, Client client) {
		this.events.publishEvent(AuditableEvent.of(what, "client " + client.id()));
	}

}
