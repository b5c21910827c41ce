package org.neutralspine.guidance.visit;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.neutralspine.guidance.Guidance;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.drawing.SpineCharts;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows somebody what is known of them and what it changes, and where to go on.
 */
@Component
class KnownSituation {

	private final Guidance guidance;

	private final SpineCharts charts;

	private final Sentences sentences;

	KnownSituation(Guidance guidance, SpineCharts charts, Sentences sentences) {
		this.guidance = guidance;
		this.charts = charts;
		this.sentences = sentences;
	}

	/**
	 * Adds the card.
	 * @return its view
	 */
	String show(Situation situation, Visit visit, Locale locale, Model model) {
		// No sign and no pain: this is about the situation, not about today.
		Answer answer = this.guidance.answer(situation, new Today(visit.today(), Set.of(), 0));
		List<KnownFact> facts = new KnownFacts(situation, visit, answer).all();
		model.addAttribute("facts",
				facts.stream().map((fact) -> KnownFactView.of(fact, this.sentences, locale)).toList());
		model.addAttribute("spineChart", this.charts.draw(situation.fusion(), locale));
		model.addAttribute("week", answer.timeline().week());
		model.addAttribute("fused", this.sentences.say(visit.fused(situation), locale));
		model.addAttribute("due", visit.answers().isEmpty());
		model.addAttribute("shut",
				visit.answers().map((today) -> GateDecision.of(situation, today).gate().isShut()).orElse(false));
		model.addAttribute("onwards", onwards(visit));
		return "situation";
	}

	private static String onwards(Visit visit) {
		if (visit.answers().isPresent()) {
			return Errand.DAY;
		}
		return visit.hasSigns() ? "/today/pain" : "/today";
	}

}
