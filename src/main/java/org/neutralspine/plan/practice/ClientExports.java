package org.neutralspine.plan.practice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.plan.client.ClearanceRecord;
import org.neutralspine.plan.client.Appointment;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientNotes;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.client.Reporter;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.log.Session;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.share.ShareLinks;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.plan.version.PublishedPlan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down everything that is kept about a client.
 */
@Component
class ClientExports {

	private final Clients clients;

	private final ClientNotes notes;

	private final Plans plans;

	private final SessionLog log;

	private final ShareLinks links;

	private final JsonMapper json;

	private final ApplicationEventPublisher events;

	ClientExports(Clients clients, ClientNotes notes, Plans plans, SessionLog log, ShareLinks links, JsonMapper json,
			ApplicationEventPublisher events) {
		this.clients = clients;
		this.notes = notes;
		this.plans = plans;
		this.log = log;
		this.links = links;
		this.json = json;
		this.events = events;
	}

	record ExportedClient(String alias, Instant createdAt, @Nullable Instant archivedAt, SituationForm situation,
			@Nullable LocalDate lastRedFlag, @Nullable LocalDate lastFlare, Set<Reporter> reporters,
			@Nullable Appointment nextAppointment, List<ClientNotes.Note> notes, List<ExportedClearance> clearances,
			List<ExportedPlan> plans) {
	}

	record ExportedClearance(Clearance scope, String physician, LocalDate givenOn, @Nullable LocalDate validUntil,
			List<Limit> avoid, @Nullable BigDecimal maxLoadKg, Scan scan, PrescribedBrace brace, List<String> permits,
			@Nullable String note, Instant recordedAt, @Nullable Instant withdrawnAt, @Nullable String withdrawnWhy) {
	}

	/**
	 * A plan.
	 *
	 * @param draft the draft of now
	 * @param drafts all that are kept, the earliest first
	 */
	record ExportedPlan(Instant createdAt, @Nullable Instant endedAt, Draft draft, List<Draft> drafts,
			List<ExportedVersion> versions, List<ShareLinks.Link> links, List<Session> sessions) {
	}

	record ExportedVersion(int number, Instant publishedAt, String publishedBy, PublishedPlan content) {
	}

	/**
	 * All of it, as indented JSON in UTF-8. It leaves the application, so the trail
	 * knows.
	 */
	@Transactional
	byte[] of(Client client, List<Plan> ofClient) {
		ExportedClient exported = new ExportedClient(client.alias(), client.createdAt(), client.archivedAt(),
				client.situation(), client.lastRedFlag(), client.lastFlare(), this.clients.reporters(client),
				client.appointment(), this.notes.of(client),
				client.clearances().stream().map(ClientExports::clearance).toList(),
				ofClient.stream().map(this::plan).toList());
		this.events.publishEvent(AuditableEvent.of("client.exported", "client " + client.id()));
		return this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(exported);
	}

	private static ExportedClearance clearance(ClearanceRecord record) {
		return new ExportedClearance(record.scope(), record.physician(), record.givenOn(), record.validUntil(),
				record.avoid().stream().sorted().toList(), record.maxLoadKg(), record.scan(), record.brace(),
				record.permits(), record.note(), record.recordedAt(), record.withdrawnAt(), record.withdrawnWhy());
	}

	private ExportedPlan plan(Plan plan) {
		return new ExportedPlan(plan.createdAt(), plan.endedAt(), plan.draft(), this.plans.drafts(plan),
				this.plans.versions(plan)
					.stream()
					.map((version) -> new ExportedVersion(version.number(), version.publishedAt(),
							version.publishedBy(), version.content()))
					.toList(),
				this.links.of(plan.id()), this.log.of(plan.id()));
	}

}
