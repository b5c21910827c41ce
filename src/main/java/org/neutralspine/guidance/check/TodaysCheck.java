package org.neutralspine.guidance.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.GuidanceProperties;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.list.AnswerView.Why;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Today;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts today's check, and the gate behind it, on a page: the patient's own, or that of a
 * shared plan.
 */
@Component
public class TodaysCheck {

	/** The view that asks for warning signs. */
	public static final String SIGNS = "today";

	/** The view that asks for the pain score. */
	public static final String PAIN = "today-pain";

	/** The view of a shut gate. */
	public static final String GATE = "gate";

	/** The steps that follow the first, which is the sign's own. */
	private static final Map<Gate, Integer> MORE_STEPS = Map.of(Gate.URGENT, 4, Gate.REFER, 5);

	private final Sentences sentences;

	private final GuidanceProperties properties;

	TodaysCheck(Sentences sentences, GuidanceProperties properties) {
		this.sentences = sentences;
		this.properties = properties;
	}

	/**
	 * Where the forms of a check lead.
	 *
	 * @param signs the warning signs
	 * @param pain the pain score
	 * @param mistake takes back what was answered
	 * @param outcome what the answers lead to
	 */
	public record Addresses(String signs, String pain, String mistake, String outcome) {

		public static final Addresses OWN = new Addresses("/today", "/today/pain", "/today/mistake", "/exercises");

	}

	/**
	 * Something that was reported today, to be taken back.
	 *
	 * @param key names it in the form that takes it back
	 * @param reason what was reported, in words
	 */
	public record Mistake(String key, String reason) {
	}

	/**
	 * What to do about something that was reported besides.
	 */
	record Advice(String reason, String action) {
	}

	/**
	 * What was reported earlier and is graver than the gate of now.
	 *
	 * @param gate the gate that it closes
	 * @param today whether it was today
	 * @param actions what to do, the first of them first
	 */
	record Earlier(Gate gate, boolean today, String lead, List<String> reasons, List<String> actions) {
	}

	/**
	 * Today's answers on top of every page.
	 *
	 * @param warning whether a warning sign was reported
	 * @param address where to go from here
	 */
	record Line(boolean warning, String said, String go, String address) {
	}

	/** Whom to call in an emergency, as it reads after "call". */
	public String emergencyNumber() {
		return this.properties.emergencyNumber();
	}

	/** Adds what the questions of the check offer. */
	public void ask(Model model, Addresses addresses) {
		model.addAttribute("checking", true);
		model.addAttribute("addresses", addresses);
		model.addAttribute("urgent", Symptom.leadingTo(Gate.URGENT));
		model.addAttribute("refer", Symptom.leadingTo(Gate.REFER));
		model.addAttribute("flare", Symptom.leadingTo(Gate.FLARE));
		scores(model);
	}

	/** Adds the pain scores to choose from. */
	public void scores(Model model) {
		model.addAttribute("scores", IntStream.rangeClosed(0, Today.MAX_PAIN).boxed().toList());
	}

	/**
	 * Adds today's answers in one line.
	 * @param checkIn the answers; null where there are none
	 */
	public void remind(Model model, Addresses addresses, @Nullable CheckIn checkIn, Locale locale) {
		model.addAttribute("todaysAnswers", line(addresses, checkIn, locale));
	}

	private Line line(Addresses addresses, @Nullable CheckIn checkIn, Locale locale) {
		if (checkIn != null && checkIn.redFlag()) {
			return new Line(true, say(Text.of("todays.warning"), locale), say(Text.of("todays.help"), locale),
					addresses.outcome());
		}
		if (checkIn == null || !checkIn.isComplete()) {
			return new Line(false, say(Text.of("todays.none"), locale), say(Text.of("todays.start"), locale),
					addresses.signs());
		}
		Today last = checkIn.answers();
		int worst = checkIn.scores().stream().mapToInt(Integer::intValue).max().orElse(last.painNow());
		Text pain = (worst > last.painNow()) ? Text.of("todays.pain.worst", last.painNow(), worst)
				: Text.of("todays.pain", last.painNow());
		return new Line(false, say(Text.of("todays.said", pain, Text.of(signs(checkIn))), locale),
				say(Text.of("todays.again"), locale), addresses.signs());
	}

	/** Behind a warning sign nobody asks; what else was reported is of a flare-up. */
	private static String signs(CheckIn checkIn) {
		if (!checkIn.answers().symptoms().isEmpty()) {
			return "todays.signs.flare";
		}
		return checkIn.reported().isEmpty() ? "todays.signs.none" : "todays.signs.flare.earlier";
	}

	/**
	 * Adds a gate, with its reasons in words, what to do, and what was reported earlier
	 * and must not be forgotten over it.
	 * @param checkIn today's answers; null where there are none
	 * @param more what else was said today and may be a mistake
	 * @param today the day in the person's own time zone
	 */
	public void show(Model model, Addresses addresses, GateDecision decision, @Nullable CheckIn checkIn,
			List<Mistake> more, LocalDate today, Locale locale) {
		Gate gate = decision.gate();
		List<Report> reports = (checkIn != null) ? checkIn.reports().stream().sorted(Report.GRAVEST_FIRST).toList()
				: List.of();
		List<Report> shutting = reports.stream().filter((report) -> report.gate().isShut()).toList();
		List<Report> graver = shutting.stream().filter((report) -> report.gate().compareTo(gate) < 0).toList();
		boolean explained = checkIn != null && checkIn.explainsRedFlag();
		model.addAttribute("addresses", addresses);
		model.addAttribute("gate", gate);
		model.addAttribute("gateReasons",
				decision.reasons()
					.stream()
					.map((reason) -> Why.of(reason, this.sentences.say(reason.text(), locale)))
					.toList());
		model.addAttribute("symptoms", (checkIn != null) ? checkIn.answers().symptoms() : Set.of());
		model.addAttribute("redFlag", (decision.redFlag() != null) ? say(decision.redFlag(), locale) : null);
		model.addAttribute("emergencyNumber", emergencyNumber());
		model.addAttribute("calls", PhoneNumber.in(emergencyNumber()));
		model.addAttribute("earlier", earlier(graver, explained ? null : decision.redFlag(), today, locale));
		steps(model, gate, shutting.stream().filter((report) -> !graver.contains(report)).toList(), locale);
		List<Mistake> mistakes = Stream
			.concat(reports.stream().map((report) -> new Mistake(report.key(), say(report.reason(), locale))),
					more.stream())
			.toList();
		model.addAttribute("mistakes", mistakes);
		model.addAttribute("takeBack",
				!mistakes.isEmpty() || (checkIn != null && (checkIn.redFlag() || checkIn.flare())));
		if (gate.isShut() && !shutting.isEmpty()) {
			model.addAttribute("todaysAnswers", null);
		}
		else {
			remind(model, addresses, checkIn, locale);
		}
	}

	private void steps(Model model, Gate gate, List<Report> reports, Locale locale) {
		Block block = new Block(locale);
		List<String> steps = new ArrayList<>();
		reports.stream().limit(1).forEach((gravest) -> steps.add(block.say(gravest.action())));
		IntStream.rangeClosed(1, MORE_STEPS.getOrDefault(gate, 0))
			.forEach((number) -> steps.add(block.say("gate." + gate + ".step." + number)));
		model.addAttribute("steps", steps);
		Block more = new Block(locale);
		model.addAttribute("more",
				differing(reports, locale).stream()
					.skip(1)
					.map((report) -> new Advice(say(report.reason(), locale), more.say(report.action())))
					.toList());
	}

	private @Nullable Earlier earlier(List<Report> graver, @Nullable LocalDate unexplained, LocalDate today,
			Locale locale) {
		if (graver.isEmpty() && unexplained == null) {
			return null;
		}
		Block block = new Block(locale);
		List<String> reasons = graver.stream().map((report) -> say(report.reason(), locale)).toList();
		Stream<String> actions = differing(graver, locale).stream().map(Report::action);
		if (unexplained == null) {
			Gate gravest = graver.get(0).gate();
			return new Earlier(gravest, true, say(Text.of("gate.earlier." + gravest + ".lead"), locale), reasons,
					actions.map(block::say).toList());
		}
		return new Earlier(Gate.URGENT, !graver.isEmpty() || unexplained.equals(today),
				say(Text.of("gate.earlier.lead", unexplained), locale), reasons,
				Stream.concat(Stream.of("gate.earlier.action"), actions).map(block::say).toList());
	}

	/** The first of each that are to be acted on in the same words. */
	private List<Report> differing(List<Report> reports, Locale locale) {
		Set<String> said = new HashSet<>();
		return reports.stream().filter((report) -> said.add(say(Text.of(report.action(), ""), locale))).toList();
	}

	private String say(Text text, Locale locale) {
		return this.sentences.say(text, locale);
	}

	private String say(LocalDate day, Locale locale) {
		return this.sentences.day(day, locale);
	}

	/**
	 * Advice that is read as one: it names the emergency number once, where it first
	 * comes up.
	 */
	private final class Block {

		private final Locale locale;

		private boolean named;

		Block(Locale locale) {
			this.locale = locale;
		}

		String say(String key) {
			String brief = with(key, TodaysCheck.this.say(Text.of("gate.number"), this.locale));
			String full = with(key, emergencyNumber());
			if (this.named || full.equals(brief)) {
				return brief;
			}
			this.named = true;
			return full;
		}

		private String with(String key, String number) {
			return TodaysCheck.this.say(Text.of(key, number), this.locale);
		}

	}

}
