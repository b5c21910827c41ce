package org.neutralspine.guidance;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.neutralspine.guidance.forecast.Grid;
import org.neutralspine.guidance.protocol.Pace;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.protocol.rule.LoadCap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The whole protocol, readable, with its evidence.
 */
@Controller
class HowItWorksController {

	private final ProtocolInForce protocol;

	private final Sources sources;

	private final Sentences sentences;

	HowItWorksController(ProtocolInForce protocol, Sources sources, Sentences sentences) {
		this.sentences = sentences;
		this.protocol = protocol;
		this.sources = sources;
	}

	/**
	 * A row of the matrix with its basis taken apart into links.
	 */
	record RuleRow(ProtocolRow row, List<Sources.Part> basis) {
	}

	@GetMapping("/how-it-works")
	String show(Locale locale, Model model) {
		Protocol protocol = this.protocol.now();
		model.addAttribute("protocol", protocol);
		model.addAttribute("rows",
				protocol.rows().stream().map((row) -> new RuleRow(row, Sources.parts(row.basis()))).toList());
		model.addAttribute("sources", this.sources.all());
		model.addAttribute("phases", Phase.values());
		model.addAttribute("paces", Pace.values());
		model.addAttribute("regions", Grid.REGIONS);
		model.addAttribute("caps", caps(locale));
		return "how-it-works";
	}

	/**
	 * For each phase the lifting limits of the regions, in words; empty where there is
	 * none.
	 */
	private Map<Phase, List<String>> caps(Locale locale) {
		Map<Phase, List<String>> caps = new EnumMap<>(Phase.class);
		for (Phase phase : Phase.values()) {
			caps.put(phase, Grid.REGIONS.stream()
				.map((region) -> LoadCap.of(region, phase).map((cap) -> this.sentences.load(cap, locale)).orElse(""))
				.toList());
		}
		return caps;
	}

}
