package org.neutralspine.editing.matrix;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.forecast.Grid;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.matrix.Letter;
import org.neutralspine.guidance.protocol.matrix.ProtocolCells.CheckedRow;
import org.neutralspine.guidance.protocol.matrix.RowChange;
import org.neutralspine.web.Enums;
import org.neutralspine.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One row of the draft.
 */
@Controller
@RequestMapping("/admin/protocol/rows/{name}")
class RowController {

	private final MatrixDrafts drafts;

	RowController(MatrixDrafts drafts) {
		this.drafts = drafts;
	}

	@GetMapping
	String show(@PathVariable String name, Model model) {
		Demand demand = demand(name);
		MatrixDraft draft = this.drafts.now();
		RowForm form = RowForm.of(draft.row(demand));
		return page(draft, demand, form, form.errors(List.of()), model);
	}

	@PostMapping
	String write(@PathVariable String name, @RequestParam MultiValueMap<String, String> sent,
			HttpServletResponse response, RedirectAttributes flash, Model model) {
		Demand demand = demand(name);
		RowForm form = RowForm.of(demand, sent);
		CheckedRow checked = form.cells().check();
		if (checked.row().isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(this.drafts.now(), demand, form, form.errors(checked.problems()), model);
		}
		if (this.drafts.write(checked.row().get(), form.seen())) {
			flash.addFlashAttribute("written", checked.row().get().title());
			return "redirect:/admin/protocol";
		}
		// What is typed stays on the page, and the next time it counts.
		MatrixDraft draft = this.drafts.now();
		response.setStatus(HttpStatus.CONFLICT.value());
		if (draft.findUnread(demand).isEmpty()) {
			model.addAttribute("theirs", new RowChange(draft.row(demand), checked.row().get()).cells());
		}
		RowForm again = form.after(draft.row(demand));
		return page(draft, demand, again, again.errors(List.of()), model);
	}

	@PostMapping("/take-out")
	String takeOut(@PathVariable String name) {
		this.drafts.takeOut(demand(name));
		return "redirect:/admin/protocol";
	}

	private static Demand demand(@Nullable String name) {
		return Enums.find(Demand.class, name).orElseThrow(NotFoundException::new);
	}

	private static String page(MatrixDraft draft, Demand demand, RowForm form, BindingResult errors, Model model) {
		model.addAttribute(RowForm.NAME, form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + RowForm.NAME, errors);
		model.addAttribute("demand", demand);
		model.addAttribute("row", draft.inForce().protocol().row(demand));
		model.addAttribute("drafted", draft.find(demand).orElse(null));
		model.addAttribute("unread", draft.findUnread(demand).orElse(null));
		model.addAttribute("change", new RowChange(draft.inForce().protocol().row(demand), draft.row(demand)));
		model.addAttribute("phases", Phase.values());
		model.addAttribute("regions", Grid.REGIONS);
		model.addAttribute("letters", Letter.values());
		model.addAttribute("clearances", Clearance.values());
		model.addAttribute("limits", Limit.values());
		model.addAttribute("factors", Factor.values());
		return "catalogue/protocol-row";
	}

}
