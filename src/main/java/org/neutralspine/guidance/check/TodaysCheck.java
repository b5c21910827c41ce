package org.neutralspine.guidance.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.GuidanceProperties;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.list.ReasonView;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.Today;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.thymeleaf.context.LazyContextVariable;

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

	/** Whom to call in an emergency, as it reads after "call". */
	public String emergencyNumber() {
		return this.properties.emergencyNumber();
	}

	/**
	 * Adds the emergency number as it reads, and each number in it to call with one tap.
	 */
	public void addCalls(Model model) {
		model.addAttribute("emergencyNumber", emergencyNumber());
		model.addAttribute("calls", PhoneNumber.in(emergencyNumber()));
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

	/** Adds the pain scores to choose from, and from which on one is a sign to stop. */
	public void scores(Model model) {
		model.addAttribute("scores", IntStream.rangeClosed(0, Today.MAX_PAIN).boxed().toList());
		model.addAttribute("signFrom", Thresholds.PAIN_FLARES_FROM);
	}

	/**
	 * Adds today's answers in one line.
	 * @param checkIn the answers; null where there are none
	 */
	public void remind(Model model, Addresses addresses, @Nullable CheckIn checkIn, Locale locale) {
		remind(model, addresses, checkIn, () -> null, locale);
	}

	/**
	 * Adds today's answers in one line, with what they close.
	 * @param checkIn the answers; null where there are none
	 * @param closes gives null where they close nothing; asked only by a page that shows
	 * the line, since it may take long
	 */
	public void remind(Model model, Addresses addresses, @Nullable CheckIn checkIn, Supplier<@Nullable Text> closes,
			Locale locale) {
		model.addAttribute("todaysAnswers", new LazyContextVariable<@Nullable AnswersLine>() {
			@Override
			protected @Nullable AnswersLine loadValue() {
				return AnswersLine.of(checkIn, addresses, closes.get(),
						(text) -> TodaysCheck.this.sentences.say(text, locale));
			}
		});
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
		Function<Text, String> words = (text) -> this.sentences.say(text, locale);
		GateAdvice advice = new GateAdvice(words, emergencyNumber());
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
					.map((reason) -> ReasonView.of(reason, words.apply(reason.text())))
					.toList());
		model.addAttribute("symptoms", (checkIn != null) ? checkIn.answers().symptoms() : Set.of());
		model.addAttribute("redFlag",
				(decision.redFlag() != null) ? this.sentences.day(decision.redFlag(), locale) : null);
		addCalls(model);
		model.addAttribute("earlier", advice.earlier(graver, explained ? null : decision.redFlag(), today));
		List<Report> others = shutting.stream().filter((report) -> !graver.contains(report)).toList();
		advise(model, advice, decision, others, checkIn);
		mistakes(model, checkIn,
				Stream
					.concat(reports.stream().map((report) -> new Mistake(report.key(), words.apply(report.reason()))),
							more.stream())
					.toList());
		if (gate.isShut() && !shutting.isEmpty()) {
			model.addAttribute("todaysAnswers", null);
		}
		else if (!model.containsAttribute("todaysAnswers")) {
			remind(model, addresses, checkIn, locale);
		}
	}

	private static void advise(Model model, GateAdvice advice, GateDecision decision, List<Report> reports,
			@Nullable CheckIn checkIn) {
		GateAdvice.Steps steps = advice.steps(decision, reports);
		boolean again = decision.isOfPainAlone() && checkIn != null && checkIn.shutsEverything();
		model.addAttribute("byPain", decision.isOfPainAlone());
		model.addAttribute("againFrom", again ? Thresholds.PAIN_REFERS_FROM - 1 : null);
		model.addAttribute("first", steps.first());
		model.addAttribute("seenToday", GateAdvice.seenToday(reports));
		model.addAttribute("steps", steps.then());
		model.addAttribute("more", advice.more(reports));
	}

	private static void mistakes(Model model, @Nullable CheckIn checkIn, List<Mistake> mistakes) {
		model.addAttribute("mistakes", mistakes);
		model.addAttribute("takeBack",
				!mistakes.isEmpty() || (checkIn != null && (checkIn.redFlag() || checkIn.flare())));
	}

}
