package org.neutralspine.plan.client;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.situation.Situations;
import org.neutralspine.plan.client.ClientRepository.ClientCount;
import org.neutralspine.plan.client.Reporter.Sign;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clients of a trainer.
 */
@Service
@Transactional
public class Clients {

	/** Whatever else is wrong comes from the day, and so from the time zone. */
	private static final Set<String> FIELDS = Set.of("fusion", "surgeryDate", "factors", "timeZone");

	private final ClientRepository clients;

	private final ClientGuidance guidance;

	private final Situations situations;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Clients(ClientRepository clients, ClientGuidance guidance, Situations situations, InstantSource clock,
			ApplicationEventPublisher events) {
		this.clients = clients;
		this.guidance = guidance;
		this.situations = situations;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Those whom a trainer looks after, whose alias has a part, by alias; without what is
	 * on record, for which the stamps stand.
	 */
	@Transactional(readOnly = true)
	public List<ClientStamp> stamps(long trainerId, String part) {
		return this.clients.findStamps(trainerId, part);
	}

	/** Some of a trainer's clients, in no order. */
	@Transactional(readOnly = true)
	public List<Client> some(long trainerId, Collection<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		List<Client> found = this.clients.findByTrainerIdAndIdIn(trainerId, ids);
		// With the first, those of all the others are read.
		found.forEach(Client::clearances);
		return found;
	}

	/** Whether a trainer has put anybody away. */
	@Transactional(readOnly = true)
	public boolean hasArchived(long trainerId) {
		return this.clients.existsByTrainerIdAndArchivedAtIsNotNull(trainerId);
	}

	/** Those whom a trainer has put away, whose alias has a part, by alias. */
	@Transactional(readOnly = true)
	public List<Client> archived(long trainerId, String part) {
		return this.clients
			.findByTrainerIdAndArchivedAtIsNotNullAndAliasContainingIgnoreCaseOrderByAliasAscIdAsc(trainerId, part);
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

	/** Notes when a client comes next; null where that is not known any more. */
	void appoint(long trainerId, long id, @Nullable Appointment next) {
		this.clients.findByIdAndTrainerId(id, trainerId).orElseThrow().appoint(next);
	}

	/**
	 * Puts a client away: out of the list, and with all plans closed, since nobody looks
	 * at what is reported.
	 */
	void archive(long trainerId, long id) {
		Client client = this.clients.findByIdAndTrainerId(id, trainerId).orElseThrow();
		client.archive(this.clock.instant());
		tell("client.archived", client);
	}

	/** Takes a client up again, with all plans as they were. */
	void restore(long trainerId, long id) {
		Client client = this.clients.findByIdAndTrainerId(id, trainerId).orElseThrow();
		client.restore();
		tell("client.restored", client);
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
