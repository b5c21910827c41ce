package org.neutralspine.plan.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.drawing.ExerciseDrawing;
import org.neutralspine.guidance.drawing.ExerciseDrawings;
import org.neutralspine.guidance.check.TodaysCheck.Mistake;
import org.neutralspine.guidance.drawing.SpineCharts;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.dose.Doses;
import org.neutralspine.plan.log.Report;
import org.neutralspine.plan.log.Reported;
import org.neutralspine.plan.log.Session;
import org.neutralspine.plan.log.SignToStop;
import org.neutralspine.plan.log.Trend;
import org.neutralspine.plan.version.LeaveOut;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.neutralspine.plan.version.PlanCheck.ItemNow;
import org.neutralspine.plan.version.PublishedItem;
import org.neutralspine.plan.version.PublishedPlan;
import org.neutralspine.web.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * A plan and its sessions in words.
 */
@Component
class SharedPlanViews {

	private static final int DAYS_TO_STOP = 2;

	private final Sentences sentences;

	private final Doses doses;

	private final ExerciseDrawings drawings;

	private final SpineCharts charts;

	private final PublicAddress publicAddress;

	SharedPlanViews(Sentences sentences, Doses doses, ExerciseDrawings drawings, SpineCharts charts,
			PublicAddress publicAddress) {
		this.publicAddress = publicAddress;
		this.charts = charts;
		this.drawings = drawings;
		this.sentences = sentences;
		this.doses = doses;
	}

	/**
	 * An exercise of the plan as of now.
	 *
	 * @param struck why it must not be done now; empty where it may be done
	 * @param dose each part of the dose in words
	 * @param ticks its sets; empty where it must not be done
	 * @param drawing with the reader's spine; empty where it must not be done
	 * @param week how often it was done this week, in words
	 * @param due whether it is to be done today
	 */
	record SharedItem(PublishedItem published, List<String> struck, List<String> dose, List<Tick> ticks,
			ExerciseDrawing drawing, String week, Due due) {

		boolean isDue() {
			return this.struck.isEmpty() && (this.due == Due.TODAY || this.due == Due.DONE);
		}

		boolean isDone() {
			return this.struck.isEmpty() && this.due == Due.DONE;
		}

	}

	/**
	 * What to leave out, with what makes it so.
	 */
	record SharedLine(String label, String exercises) {
	}

	/**
	 * The address that a calendar looks at again by itself, where it is known from
	 * outside.
	 */
	void addSubscription(Model model, String base) {
		model.addAttribute("subscription",
				this.publicAddress.of(base + "/calendar.ics")
					.map((address) -> address.replaceFirst("^https?:", "webcal:"))
					.orElse(null));
	}

	void addPlan(Model model, OpenPlan open, WeekSoFar week, Set<String> ticked, Locale locale) {
		PublishedPlan plan = open.content();
		List<SharedItem> items = new ArrayList<>();
		for (ItemNow item : open.check().items()) {
			items.add(item(items.size(), item, open, week, ticked, locale));
		}
		LocalDate lastDay = plan.checkedOn().plusWeeks(plan.weeks()).minusDays(1);
		model.addAttribute("plan", plan);
		model.addAttribute("number", open.number());
		model.addAttribute("items", items);
		model.addAttribute("spineChart", this.charts.draw(open.fusion(), locale));
		model.addAttribute("hasAdjacent", !open.fusion().adjacentLevels().isEmpty());
		model.addAttribute("dueToday", say(locale, "shared.today", items.stream().filter(SharedItem::isDue).count(),
				items.stream().filter(SharedItem::isDone).count()));
		model.addAttribute("anyOpen", items.stream().anyMatch((item) -> item.struck().isEmpty()));
		model.addAttribute("leaveOut", lines(open.leaveOut().avoid(), locale));
		model.addAttribute("later", lines(open.leaveOut().later(), locale));
		model.addAttribute("quiet", open.check().gate().gate() == Gate.FLARE);
		model.addAttribute("checked", say(locale, "shared.checked", plan.protocolName(), plan.protocolVersion(),
				plan.checkedOn(), open.clearedUntil()));
		model.addAttribute("over", open.today().isAfter(lastDay) ? say(locale, "shared.over", lastDay) : null);
		model.addAttribute("hasCalendar", !SessionSlot.of(open).isEmpty());
	}

	/**
	 * Adds the sets of yesterday.
	 */
	void addYesterday(Model model, TickSheet sheet, Locale locale) {
		model.addAttribute("day", sheet.day());
		model.addAttribute("yesterday", this.sentences.day(sheet.day(), locale));
		model.addAttribute("number", sheet.plan().number());
		model.addAttribute("exercises",
				sheet.places()
					.stream()
					.map((place) -> sheet.plan().content().items().get(place))
					.map(PublishedItem::name)
					.toList());
		model.addAttribute("sets", sheet.places().stream().map(sheet::sets).toList());
	}

	private List<SharedLine> lines(List<LeaveOut.Line> lines, Locale locale) {
		return lines.stream()
			.map((line) -> new SharedLine(this.sentences.say(line.label(), locale),
					String.join(", ", line.exercises())))
			.toList();
	}

	private SharedItem item(int index, ItemNow now, OpenPlan open, WeekSoFar week, Set<String> ticked, Locale locale) {
		List<Tick> ticks = now.isStruck() ? List.of() : Tick.of(index, now.item().prescription());
		int times = now.item().prescription().timesPerWeek();
		int done = Math.toIntExact(ticks.stream().filter((tick) -> ticked.contains(tick.id())).count());
		return new SharedItem(now.item(), now.struck().stream().map((why) -> this.sentences.say(why, locale)).toList(),
				this.doses.words(now.item().prescription(), locale), ticks,
				(now.isStruck() || now.item().picture() != null) ? ExerciseDrawing.NONE
						: this.drawings.draw(now.item().figure(), open.fusion()),
				this.sentences.say(week.of(index, times), locale), week.due(index, times, done, ticks.size()));
	}

	/**
	 * Adds what was done so far, and what is still to be asked about it.
	 */
	void addSessions(Model model, OpenPlan plan, List<Session> sessions, Optional<Session> unscored, Locale locale) {
		model.addAttribute("asked", unscored.map((session) -> session.day().toString()).orElse(null));
		model.addAttribute("askedWhen",
				unscored.map((session) -> say(locale, "shared.morning.lead", session.day())).orElse(null));
		model.addAttribute("newSigns", NextDayForm.IN_ARM_OR_LEG);
		model.addAttribute("trend", Trend.of(sessions));
		Optional<Session> last = sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.get(sessions.size() - 1));
		model.addAttribute("red",
				last.filter((session) -> stops(session, plan))
					.map((session) -> say(locale, "shared.red.lead", session.day()))
					.orElse(null));
		model.addAttribute("saved",
				last.filter((session) -> session.day().equals(plan.today()))
					.map((session) -> saved(session, locale))
					.orElse(null));
	}

	/**
	 * What was said of sessions in words, to be taken back.
	 */
	List<Mistake> mistakes(Map<Reported, Report> said, Locale locale) {
		return said.entrySet().stream().map((one) -> mistake(one.getKey(), one.getValue(), locale)).toList();
	}

	private String inWords(SignToStop sign, Locale locale) {
		return say(locale, "trend.sign." + sign);
	}

	private Mistake mistake(Reported said, Report report, Locale locale) {
		String signs = report.signs().stream().map((sign) -> inWords(sign, locale)).collect(Collectors.joining(", "));
		return new Mistake(said.key(),
				(report.pain() != null) ? say(locale, "shared.mistake.scored", said.session(), signs, report.pain())
						: say(locale, "shared.mistake", said.session(), signs));
	}

	/** Until the trainer has looked at it, and for no longer than a day or two. */
	private static boolean stops(Session session, OpenPlan plan) {
		return session.turnedRedSince(plan.lookedAt())
				&& session.redOn().filter((day) -> plan.today().isBefore(day.plusDays(DAYS_TO_STOP))).isPresent();
	}

	private String saved(Session session, Locale locale) {
		int done = session.setsDone().size();
		Integer pain = session.painDuring();
		Integer later = session.painDuringLater();
		if (pain == null) {
			return say(locale, "shared.saved", done, session.setsPlanned());
		}
		return (later != null) ? say(locale, "shared.saved.later", done, session.setsPlanned(), pain, later)
				: say(locale, "shared.saved.scored", done, session.setsPlanned(), pain);
	}

	private String say(Locale locale, String key, Object... arguments) {
		return this.sentences.say(Text.of(key, arguments), locale);
	}

}
