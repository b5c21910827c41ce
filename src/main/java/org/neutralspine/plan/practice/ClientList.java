package org.neutralspine.plan.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.log.RedSessions;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.practice.ListedClient.ListedPlan;
import org.neutralspine.plan.practice.Overviews.ClientOverview;
import org.neutralspine.plan.practice.Overviews.PlanOverview;
import org.neutralspine.plan.practice.Urgencies.Urgency;
import org.neutralspine.plan.version.Glances;
import org.neutralspine.plan.version.PlanLines;
import org.neutralspine.plan.version.PlanLines.PlanLine;
import org.neutralspine.plan.version.PlanStamp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All clients whom a trainer looks after, as of now. Who comes first has to be known of
 * all of them, so those of whom something has changed are looked at; what is shown is
 * judged whenever it is shown. It asks the database the same few questions, however many
 * they are.
 */
@Component
@Transactional(readOnly = true)
class ClientList {

	private final Clients clients;

	private final PlanLines plans;

	private final SessionLog log;

	private final Glances glances;

	private final Overviews overviews;

	private final Urgencies urgencies;

	private final ClientGuidance guidance;

	ClientList(Clients clients, PlanLines plans, SessionLog log, Glances glances, Overviews overviews,
			Urgencies urgencies, ClientGuidance guidance) {
		this.clients = clients;
		this.plans = plans;
		this.log = log;
		this.glances = glances;
		this.overviews = overviews;
		this.urgencies = urgencies;
		this.guidance = guidance;
	}

	/**
	 * Those whose alias has a part, first those who need attention most, with the plans
	 * that go on.
	 */
	List<ListedClient> named(long trainerId, String part) {
		Urgencies.Basis basis = this.urgencies.now();
		List<ListedClient> found = listed(trainerId, part);
		Map<Long, Urgency> known = new HashMap<>();
		found.forEach((client) -> basis.of(client).ifPresent((urgency) -> known.put(client.id(), urgency)));
		List<ListedClient> unknown = found.stream().filter((client) -> !known.containsKey(client.id())).toList();
		for (Looked looked : look(trainerId, unknown)) {
			Urgency urgency = new Urgency(looked.overview().mostUrgent());
			basis.keep(looked.client(), looked.timeZone(), looked.day(), urgency);
			known.put(looked.client().id(), urgency);
		}
		return found.stream()
			.flatMap((client) -> Stream.ofNullable(known.get(client.id()))
				.map((urgency) -> new Placed(client, urgency.urgency())))
			.sorted(Comparator.comparing(Placed::urgency, Comparator.nullsLast(Comparator.naturalOrder())))
			.map(Placed::client)
			.toList();
	}

	private record Placed(ListedClient client, @Nullable Attention urgency) {
	}

	/** Those who are shown, in their order, as of now. */
	List<ClientOverview> show(long trainerId, List<ListedClient> page) {
		Map<Long, ClientOverview> overviews = look(trainerId, page).stream()
			.map(Looked::overview)
			.collect(Collectors.toMap(ClientOverview::id, (overview) -> overview));
		Map<Long, String> titles = this.plans.titles(planIds(page));
		return page.stream()
			.flatMap((client) -> Stream.ofNullable(overviews.get(client.id())))
			.map((client) -> client
				.with(client.plans().stream().map((plan) -> plan.called(titles.getOrDefault(plan.id(), ""))).toList()))
			.toList();
	}

	private List<ListedClient> listed(long trainerId, String part) {
		List<PlanStamp> stamps = this.plans.of(trainerId);
		Map<Long, RedSessions> red = this.log.redSessions(stamps.stream().map(PlanStamp::id).toList());
		Map<Long, List<ListedPlan>> plansOf = stamps.stream()
			.collect(Collectors.groupingBy(PlanStamp::clientId,
					Collectors.mapping((plan) -> listed(plan, red), Collectors.toList())));
		return this.clients.stamps(trainerId, part)
			.stream()
			.map((client) -> new ListedClient(client, plansOf.getOrDefault(client.id(), List.of())))
			.toList();
	}

	private static ListedPlan listed(PlanStamp plan, Map<Long, RedSessions> red) {
		RedSessions sessions = red.getOrDefault(plan.id(), RedSessions.NONE);
		return new ListedPlan(plan, PlanFacts.attention(sessions, plan.lookedAt()));
	}

	/**
	 * A client who was looked at.
	 *
	 * @param day the day there, before anybody looked
	 */
	private record Looked(ListedClient client, ClientOverview overview, @Nullable String timeZone, LocalDate day) {
	}

	private List<Looked> look(long trainerId, List<ListedClient> some) {
		Map<Long, PlanLine> lines = this.plans.inForce(planIds(some));
		Map<Long, Client> clientsById = this.clients.some(trainerId, some.stream().map(ListedClient::id).toList())
			.stream()
			.collect(Collectors.toMap(Client::id, (client) -> client));
		return some.stream()
			.flatMap((listed) -> Stream.ofNullable(clientsById.get(listed.id()))
				.map((client) -> look(listed, client, lines)))
			.toList();
	}

	private Looked look(ListedClient listed, Client client, Map<Long, PlanLine> lines) {
		LocalDate day = this.guidance.today(client);
		ClientOverview overview = this.overviews.of(client,
				(answer) -> listed.plans()
					.stream()
					.map((plan) -> overview(plan, lines.get(plan.id()), answer))
					.toList());
		return new Looked(listed, overview, client.situation().timeZone(), day);
	}

	private PlanOverview overview(ListedPlan plan, @Nullable PlanLine inForce, Answer answer) {
		return new PlanOverview(plan.id(), "", plan.plan().number(), (inForce != null)
				? PlanFacts.attention(this.glances.of(inForce.outline(), answer), inForce.newer(), plan.sessions())
				: PlanFacts.unpublished(), null, false);
	}

	private static List<Long> planIds(List<ListedClient> some) {
		return some.stream().flatMap((client) -> client.plans().stream()).map(ListedPlan::id).toList();
	}

}
