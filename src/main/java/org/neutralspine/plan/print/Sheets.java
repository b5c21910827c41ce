package org.neutralspine.plan.print;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Origin;
import org.neutralspine.guidance.GuidanceProperties;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.drawing.ExerciseDrawings;
import org.neutralspine.guidance.drawing.SpineCharts;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.dose.Doses;
import org.neutralspine.plan.dose.Prescription;
import org.neutralspine.plan.dose.Side;
import org.neutralspine.plan.version.LeaveOut;
import org.neutralspine.plan.version.OpenPlans.Cleared;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.neutralspine.plan.version.PlanCheck.ItemNow;
import org.neutralspine.plan.version.PublishedItem;
import org.neutralspine.plan.version.PublishedPlan;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a plan into the words that go on paper.
 */
@Component
class Sheets {

	private static final int STEPS_WHEN_CLOSED = 6;

	private static final int STEPS_WHEN_UNWELL = 5;

	private static final int STEPS_WHEN_PAUSED = 3;

	private final MessageSource messages;

	private final Sentences sentences;

	private final Doses doses;

	private final ExerciseDrawings drawings;

	private final SpineCharts charts;

	private final String emergencyNumber;

	Sheets(MessageSource messages, Sentences sentences, Doses doses, ExerciseDrawings drawings, SpineCharts charts,
			GuidanceProperties properties) {
		this.drawings = drawings;
		this.charts = charts;
		this.doses = doses;
		this.messages = messages;
		this.sentences = sentences;
		this.emergencyNumber = properties.emergencyNumber();
	}

	/**
	 * A plan in force.
	 * @param suspended whether it waits for its trainer, after red sessions
	 */
	Sheet of(OpenPlan open, boolean suspended, Locale locale) {
		PublishedPlan plan = open.content();
		String about = say("print.about", locale, open.number(), plan.weeks(), String.join(", ", plan.fusion()));
		if (open.check().isClosed() || suspended) {
			return Sheet.closed(plan.title(), about,
					open.check().isClosed() ? closed(open.check().gate(), locale) : paused(locale),
					this.emergencyNumber);
		}
		List<ItemNow> items = open.check().items();
		return new Sheet(plan.title(), plan.note(), about, null, validUntil(open, locale), weeks(open),
				IntStream.range(0, items.size())
					.mapToObj((index) -> item(index + 1, items.get(index), open, locale))
					.toList(),
				lines(open.leaveOut().avoid(), locale), lines(open.leaveOut().later(), locale),
				provenance(open, locale), this.emergencyNumber, this.charts.paper(open.fusion(), locale));
	}

	/**
	 * A plan of which nothing is published.
	 */
	Sheet draft(String title, Locale locale) {
		return Sheet.closed(title.isBlank() ? say("plan.untitled", locale) : title, say("print.draft.about", locale),
				new Sheet.Closed(say("print.draft", locale), List.of(say("print.draft.why", locale)), "", List.of()),
				this.emergencyNumber);
	}

	/**
	 * A plan that its trainer has put away.
	 */
	Sheet resting(String title, Locale locale) {
		return Sheet.closed(title.isBlank() ? say("plan.untitled", locale) : title, "",
				new Sheet.Closed(say("print.resting", locale), List.of(say("print.resting.why", locale)), "",
						List.of()),
				this.emergencyNumber);
	}

	/**
	 * The weeks that begin within the clearance, which may end before the plan does.
	 */
	private static int weeks(OpenPlan open) {
		PublishedPlan plan = open.content();
		long cleared = 1 + ChronoUnit.WEEKS.between(plan.checkedOn(), open.clearedUntil());
		return (int) Math.max(1, Math.min(plan.weeks(), cleared));
	}

	private String validUntil(OpenPlan open, Locale locale) {
		LocalDate lastDay = open.content().checkedOn().plusWeeks(open.content().weeks()).minusDays(1);
		return this.sentences.say(Text.of(lastDay.isAfter(open.clearedUntil()) ? "print.valid.short" : "print.valid",
				open.clearedUntil()), locale);
	}

	private Sheet.Closed closed(GateDecision decision, Locale locale) {
		Gate gate = decision.gate();
		String prefix = "gate." + gate + ((gate == Gate.CLOSED) ? ".do." : ".step.");
		int steps = (gate == Gate.CLOSED) ? STEPS_WHEN_CLOSED : STEPS_WHEN_UNWELL;
		List<String> reasons = new ArrayList<>();
		decision.reasons().forEach((reason) -> reasons.add(this.sentences.say(reason.text(), locale)));
		reasons.add(say("gate." + gate + ".locks", locale));
		return new Sheet.Closed(say("print.closed", locale), reasons, say("gate.signs", locale),
				numbered(prefix, steps, locale));
	}

	private Sheet.Closed paused(Locale locale) {
		return new Sheet.Closed(say("print.paused", locale),
				List.of(say("shared.suspended.lead", locale), say("print.paused.then", locale)),
				say("shared.suspended.may", locale), numbered("shared.suspended.may.", STEPS_WHEN_PAUSED, locale));
	}

	private List<String> numbered(String prefix, int last, Locale locale) {
		return IntStream.rangeClosed(1, last)
			.mapToObj((number) -> say(prefix + number, locale, this.emergencyNumber))
			.toList();
	}

	private Sheet.SheetItem item(int number, ItemNow now, OpenPlan open, Locale locale) {
		Cleared clearance = open.clearance();
		PublishedItem item = now.item();
		if (now.isStruck()) {
			return new Sheet.SheetItem(number, item.name(), String.join(" ", say(now.struck(), locale)), "", null, null,
					List.of(), null, List.of(), List.of(), null, null);
		}
		Prescription prescription = item.prescription();
		String permitted = now.permitted()
				? this.sentences.say(Text.of("print.permitted", clearance.physician(), clearance.on()), locale) : null;
		return new Sheet.SheetItem(number, item.name(), null, String.join(", ", this.doses.words(prescription, locale)),
				prescription.note(), permitted, say(now.care(), locale),
				item.cues().isEmpty() ? null : item.cues().get(0), item.steps(), sides(prescription.side()),
				item.picture(),
				(item.picture() != null) ? null : this.drawings.paper(item.figure(), open.fusion()).orElse(null));
	}

	private List<String> say(List<Text> texts, Locale locale) {
		return texts.stream().map((text) -> this.sentences.say(text, locale)).toList();
	}

	private static List<Side> sides(Side side) {
		return switch (side) {
			case NONE -> List.of();
			case BOTH -> List.of(Side.LEFT, Side.RIGHT);
			case LEFT, RIGHT -> List.of(side);
		};
	}

	private List<Sheet.SheetLine> lines(List<LeaveOut.Line> lines, Locale locale) {
		return lines.stream()
			.map((line) -> new Sheet.SheetLine(this.sentences.say(line.label(), locale),
					String.join(" · ", line.exercises())))
			.toList();
	}

	private List<String> provenance(OpenPlan open, Locale locale) {
		PublishedPlan plan = open.content();
		List<String> lines = new ArrayList<>();
		lines.add(this.sentences.say(Text.of("print.checked", plan.protocolName(), plan.protocolVersion(),
				plan.catalogueVersion(), plan.checkedOn(), open.today()), locale));
		Cleared clearance = open.clearance();
		lines.add(this.sentences.say(Text.of("print.cleared", clearance.physician(), clearance.scope().label(),
				clearance.on(), clearance.until()), locale));
		Text lifting = open.lifting();
		lines.add(this.sentences.say((lifting != null) ? Text.of("print.limit", lifting) : Text.of("print.limit.none"),
				locale));
		if (!clearance.limits().isEmpty()) {
			List<String> limits = clearance.limits()
				.stream()
				.map((limit) -> say("limit." + limit + ".label", locale))
				.toList();
			lines.add(say("print.limits", locale, String.join(", ", limits)));
		}
		for (ItemNow now : open.check().items()) {
			Origin origin = now.item().origin();
			if (origin != null && !now.isStruck()) {
				lines.add(say("print.origin", locale, now.item().name(), line(origin)));
			}
		}
		return lines;
	}

	private static String line(Origin origin) {
		return Stream.of(origin.author(), origin.source(), origin.licence(), origin.address())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
