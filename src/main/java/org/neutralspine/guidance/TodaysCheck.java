package org.neutralspine.guidance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.guidance.Views.Why;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Symptom;
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
	 */
	public record Addresses(String signs, String pain, String mistake) {

		static final Addresses OWN = new Addresses("/today", "/today/pain", "/today/mistake");

	}

	/** Whom to call in an emergency, as it reads after "call". */
	public String emergencyNumber() {
		return this.properties.emergencyNumber();
	}

	/** Adds what the questions of the check offer. */
	public void ask(Model model, Addresses addresses) {
		model.addAttribute("addresses", addresses);
		model.addAttribute("urgent", Symptom.leadingTo(Gate.URGENT));
		model.addAttribute("refer", Symptom.leadingTo(Gate.REFER));
		model.addAttribute("flare", Symptom.leadingTo(Gate.FLARE));
		model.addAttribute("scores", IntStream.rangeClosed(0, Today.WORST_PAIN).boxed().toList());
	}

	/**
	 * Adds a gate, with its reasons in words.
	 * @param symptoms what was ticked today
	 * @param takeBack whether there is an answer of today to take back
	 */
	public void show(Model model, Addresses addresses, GateDecision decision, Set<Symptom> symptoms, boolean takeBack,
			Locale locale) {
		List<Why> reasons = decision.reasons()
			.stream()
			.map((reason) -> Why.of(reason, this.sentences.say(reason.text(), locale)))
			.toList();
		model.addAttribute("addresses", addresses);
		model.addAttribute("gate", decision.gate());
		model.addAttribute("gateReasons", reasons);
		model.addAttribute("symptoms", symptoms);
		model.addAttribute("takeBack", takeBack);
		model.addAttribute("emergencyNumber", emergencyNumber());
	}

}
