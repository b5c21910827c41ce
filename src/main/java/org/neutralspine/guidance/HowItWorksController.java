package org.neutralspine.guidance;

import java.util.List;

import org.neutralspine.guidance.protocol.Clock;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Protocol;
import org.neutralspine.guidance.protocol.ProtocolRow;
import org.neutralspine.guidance.spine.Region;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The whole protocol, readable, with its evidence.
 */
@Controller
class HowItWorksController {

	private final Protocol protocol;

	private final Sources sources;

	HowItWorksController(Protocol protocol, Sources sources) {
		this.protocol = protocol;
		this.sources = sources;
	}

	/**
	 * A row of the matrix with its basis taken apart into links.
	 */
	record Row(ProtocolRow row, List<Sources.Part> basis) {
	}

	@GetMapping("/how-it-works")
	String show(Model model) {
		model.addAttribute("protocol", this.protocol);
		model.addAttribute("rows",
				this.protocol.rows().stream().map((row) -> new Row(row, Sources.parts(row.basis()))).toList());
		model.addAttribute("sources", this.sources.all());
		model.addAttribute("phases", Phase.values());
		model.addAttribute("clocks", Clock.values());
		model.addAttribute("regions", new Region[] { Region.LUMBAR, Region.THORACIC, Region.CERVICAL });
		return "how-it-works";
	}

}
