package org.neutralspine.guidance;

import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The situation: what is fused, since when, and what the physician said.
 */
@Controller
class SituationController {

	private static final String PAGE = "situation";

	private final Memories memories;

	private final Situations situations;

	SituationController(Memories memories, Situations situations) {
		this.memories = memories;
		this.situations = situations;
	}

	@ModelAttribute
	void choices(Model model) {
		this.situations.addChoices(model);
	}

	@GetMapping("/situation")
	String edit(HttpServletRequest request, HttpServletResponse response, Model model) {
		Visit visit = this.memories.recall(request);
		Memory memory = visit.memory();
		if (visit.lost() && memory == null) {
			this.memories.forget(request, response);
		}
		SituationForm form = (memory != null) ? memory.situation() : SituationForm.empty();
		model.addAttribute("lost", visit.lost());
		model.addAttribute("form", form);
		model.addAttribute("toConfirm", Situations.toConfirm(form.levels()));
		return PAGE;
	}

	@PostMapping("/situation")
	String save(@Valid @ModelAttribute("form") SituationForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Memory memory = this.memories.recall(request).memory();
		Situations.checkTimeZone(form.timeZone(), errors);
		LocalDate today = this.situations.today(form.timeZone());
		Checked checked = this.memories.check(form, today, memory);
		Situations.reject(errors, checked.problems());
		if (errors.hasErrors()) {
			model.addAttribute("toConfirm", Situations.toConfirm(form.levels()));
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return PAGE;
		}
		Memory kept = (memory != null) ? memory.with(form, today) : new Memory(today, form, null, null, null);
		this.memories.keep(request, response, kept);
		return "redirect:/today";
	}

	@PostMapping("/forget")
	String forget(HttpServletRequest request, HttpServletResponse response) {
		this.memories.forget(request, response);
		return "redirect:/?forgotten";
	}

}
