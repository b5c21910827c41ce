package org.neutralspine.guidance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.neutralspine.guidance.TodaysCheck.Addresses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Today's check: warning signs first, then the pain score.
 */
@Controller
@RequestMapping("/today")
class TodayController {

	private static final String TO_SITUATION = "redirect:/situation";

	private static final String TO_EXERCISES = "redirect:/exercises";

	private final Memories memories;

	private final TodaysCheck check;

	TodayController(Memories memories, TodaysCheck check) {
		this.memories = memories;
		this.check = check;
	}

	@ModelAttribute
	void choices(Model model) {
		this.check.ask(model, Addresses.OWN);
	}

	@GetMapping
	String askForSigns(HttpServletRequest request, Model model) {
		if (this.memories.recall(request).situation() == null) {
			return TO_SITUATION;
		}
		model.addAttribute("form", SymptomsForm.empty());
		return TodaysCheck.SIGNS;
	}

	@PostMapping
	String keepSigns(@Valid @ModelAttribute("form") SymptomsForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		Visit visit = this.memories.recall(request);
		Memory memory = visit.memory();
		if (memory == null) {
			return TO_SITUATION;
		}
		form.problem().ifPresent((problem) -> errors.rejectValue("symptoms", problem));
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return TodaysCheck.SIGNS;
		}
		CheckIn checkIn = CheckIn.of(visit.today(), form.reported(), memory.checkIn());
		this.memories.keep(request, response, memory.with(checkIn));
		return checkIn.isComplete() ? TO_EXERCISES : "redirect:/today/pain";
	}

	@GetMapping("/pain")
	String askForPain(HttpServletRequest request, Model model) {
		Visit visit = this.memories.recall(request);
		if (visit.checkIn().isEmpty()) {
			return "redirect:/today";
		}
		model.addAttribute("form", new PainForm(null));
		return TodaysCheck.PAIN;
	}

	@PostMapping("/pain")
	String keepPain(@Valid @ModelAttribute("form") PainForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		Visit visit = this.memories.recall(request);
		Memory memory = visit.memory();
		if (memory == null || memory.checkIn() == null) {
			return "redirect:/today";
		}
		if (form.score().isEmpty()) {
			boolean missing = form.pain() == null || form.pain().isBlank();
			errors.rejectValue("pain", missing ? "problem.pain.missing" : "problem.pain.range");
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return TodaysCheck.PAIN;
		}
		this.memories.keep(request, response, memory.with(memory.checkIn().withPain(form.score().get())));
		return TO_EXERCISES;
	}

	/**
	 * Takes back today's answers, for somebody who ticked a sign by mistake.
	 */
	@PostMapping("/mistake")
	String takeBack(HttpServletRequest request, HttpServletResponse response) {
		Visit visit = this.memories.recall(request);
		Memory memory = visit.memory();
		if (memory == null) {
			return TO_SITUATION;
		}
		this.memories.keep(request, response, memory.with((CheckIn) null));
		return "redirect:/today";
	}

}
