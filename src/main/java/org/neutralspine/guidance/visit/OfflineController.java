package org.neutralspine.guidance.visit;

import org.neutralspine.guidance.check.TodaysCheck;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What a browser shows instead of a page that it cannot load: the signs to stop, and whom
 * to call. It is the same for everybody, and kept beforehand.
 */
@Controller
class OfflineController {

	private final TodaysCheck check;

	OfflineController(TodaysCheck check) {
		this.check = check;
	}

	@GetMapping("/offline")
	String show(Model model) {
		model.addAttribute("emergencyNumber", this.check.emergencyNumber());
		return "offline";
	}

}
