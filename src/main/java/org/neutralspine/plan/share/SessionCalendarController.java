package org.neutralspine.plan.share;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The sessions of a plan for a calendar. It says when, and nothing about what or why: a
 * calendar is seen by others.
 */
@Controller
class SessionCalendarController {

	/** How often a calendar that subscribes is asked to look again. */
	private static final Duration ONCE_A_DAY = Duration.ofDays(1);

	private final SharedPlans plans;

	private final ShareLinks links;

	private final SessionLog log;

	private final Sentences sentences;

	private final InstantSource clock;

	SessionCalendarController(SharedPlans plans, ShareLinks links, SessionLog log, Sentences sentences,
			InstantSource clock) {
		this.plans = plans;
		this.links = links;
		this.log = log;
		this.sentences = sentences;
		this.clock = clock;
	}

	/**
	 * Calendars fetch it by themselves, so it stands before today's check.
	 */
	@GetMapping("/p/{token}/calendar.ics")
	ResponseEntity<String> calendar(@PathVariable String token, Locale locale) throws IOException {
		OpenPlan plan = this.plans.find(token);
		List<SessionSlot> slots = SessionSlot.of(plan);
		if (slots.isEmpty() || SessionLog.suspends(this.log.of(plan.id()), plan.lookedAt())) {
			throw new UnknownLinkException();
		}
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("exercises.ics").build().toString())
			.body(write(plan, slots, this.sentences.say(Text.of("shared.calendar.summary"), locale)));
	}

	/**
	 * Whole days that leave the time free: the rules know how often, not at what hour.
	 */
	private String write(OpenPlan plan, List<SessionSlot> slots, String summary) throws IOException {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//NS//Plan//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ONCE_A_DAY));
		String seed = this.links.seed(plan.id());
		for (SessionSlot slot : slots) {
			VEvent event = new VEvent(false);
			event.add(new Uid(slot.uid(seed)));
			event.add(new DtStamp(this.clock.instant()));
			event.add(new DtStart<>(slot.day()));
			event.add(new Sequence(plan.number()));
			event.add(new Summary(summary));
			event.add(ImmutableTransp.TRANSPARENT);
			calendar.add(event);
		}
		StringWriter file = new StringWriter();
		new CalendarOutputter().output(calendar, file);
		return file.toString();
	}

}
