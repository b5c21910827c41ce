package org.neutralspine.plan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.neutralspine.account.SignedIn;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.drawing.SpineCharts;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientNotes;
import org.neutralspine.plan.log.Session;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.practice.ClearanceLines;
import org.neutralspine.plan.print.SheetHeads;
import org.neutralspine.plan.report.ProgressReport.NoteLine;
import org.neutralspine.plan.report.ProgressReport.PlanProgress;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.Plans;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what became of a client.
 */
@Component
class ProgressReports {

	private final Plans plans;

	private final SessionLog log;

	private final PlanProgresses progresses;

	private final ClearanceLines clearances;

	private final ClientNotes notes;

	private final SheetHeads heads;

	private final SpineCharts charts;

	private final Sentences sentences;

	private final ApplicationEventPublisher events;

	ProgressReports(Plans plans, SessionLog log, PlanProgresses progresses, ClearanceLines clearances,
			ClientNotes notes, SheetHeads heads, SpineCharts charts, Sentences sentences,
			ApplicationEventPublisher events) {
		this.plans = plans;
		this.log = log;
		this.progresses = progresses;
		this.clearances = clearances;
		this.notes = notes;
		this.heads = heads;
		this.charts = charts;
		this.sentences = sentences;
		this.events = events;
	}

	/**
	 * A report.
	 * @param today the day in the client's own time zone
	 */
	ProgressReport of(SignedIn trainer, Client client, Answer answer, LocalDate today, ReportOptions options,
			Locale locale) {
		LocalDate from = options.from(today);
		List<Plan> published = this.plans.ofClient(trainer.id(), client.id())
			.stream()
			.filter((plan) -> plan.latestVersion() > 0)
			.toList();
		List<PlanProgress> plans = published.stream().map((plan) -> this.progresses.of(plan, from, locale)).toList();
		return new ProgressReport(this.heads.of(trainer, client, locale),
				(options.weeks() > 0) ? say("report.about", locale, client.alias(), from, today)
						: say("report.about.all", locale, client.alias(), today),
				facts(client, answer, locale), this.clearances.reasons(answer.gate(), locale),
				this.clearances.of(client, answer.gate(), locale).stream().findFirst().orElse(null),
				signs(client, published, locale), plans, options.notes() ? notes(client, from, locale) : List.of(),
				this.charts.paper(answer.fusion(), locale));
	}

	/** It leaves the application, so the trail knows. */
	@Transactional
	void tellOf(Client client) {
		this.events.publishEvent(AuditableEvent.of("report.printed", "client " + client.id()));
	}

	private List<String> facts(Client client, Answer answer, Locale locale) {
		List<String> facts = new ArrayList<>();
		facts.add(say("clients.line", locale, answer.fusion().words(), answer.timeline().week()));
		facts.add(say("report.stage", locale, Text.of("phase." + answer.timeline().phase() + ".label")));
		if (answer.timeline().isSlow()) {
			facts.add(say("client.slow", locale));
		}
		client.situation().factors().forEach((factor) -> facts.add(say("factor." + factor + ".label", locale)));
		answer.lifting().ifPresent((load) -> facts.add(say("plan.limit", locale, load)));
		return facts;
	}

	private List<String> signs(Client client, List<Plan> plans, Locale locale) {
		List<String> signs = new ArrayList<>();
		LocalDate red = client.lastRedFlag();
		LocalDate flare = client.lastFlare();
		signs.add((red != null) ? say("report.sign", locale, red) : say("report.sign.none", locale));
		signs.add((flare != null) ? say("report.flare", locale, flare) : say("report.flare.none", locale));
		plans.stream()
			.flatMap((plan) -> this.log.of(plan.id()).stream())
			.filter(Session::refers)
			.map(Session::day)
			.max(Comparator.naturalOrder())
			.ifPresent((day) -> signs.add(say("report.pain", locale, Thresholds.PAIN_REFERS_FROM, day)));
		return signs;
	}

	private List<NoteLine> notes(Client client, LocalDate from, Locale locale) {
		return this.notes.of(client)
			.stream()
			.filter((note) -> !note.on().isBefore(from))
			.map((note) -> new NoteLine(this.sentences.day(note.on(), locale), note.words()))
			.toList();
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.sentences.say(Text.of(key, arguments), locale);
	}

}
