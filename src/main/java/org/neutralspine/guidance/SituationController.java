package org.neutralspine.guidance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Reading.Understood;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.spine.TypedLevels;
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

	/** Places that people know, not offsets. */
	private static final Pattern PLACE = Pattern
		.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

	private static final Map<String, List<String>> TIME_ZONES = new TreeMap<>(
			new TreeSet<>(ZoneId.getAvailableZoneIds()).stream()
				.filter(PLACE.asMatchPredicate())
				.collect(Collectors.groupingBy((name) -> name.substring(0, name.indexOf('/')))));

	/** The fields of the form that show what is wrong with a field of the API. */
	private static final Map<String, String> FIELDS = Map.of("fusion", "levels", "limits.maxLoadKg", "maxLoad");

	private final Memories memories;

	private final GuidanceProperties properties;

	SituationController(Memories memories, GuidanceProperties properties) {
		this.memories = memories;
		this.properties = properties;
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("levels", Level.values());
		model.addAttribute("regions", Region.values());
		model.addAttribute("clearances", Clearance.values());
		model.addAttribute("limits", Limit.values());
		model.addAttribute("factors", Factor.values());
		model.addAttribute("timeZones", TIME_ZONES);
		model.addAttribute("defaultTimeZone", this.properties.timeZone().getId());
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
		model.addAttribute("toConfirm", toConfirm(form));
		return PAGE;
	}

	@PostMapping("/situation")
	String save(@Valid @ModelAttribute("form") SituationForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Memory memory = this.memories.recall(request).memory();
		if (form.timeZone() != null && !form.timeZone().isBlank() && Memories.zone(form.timeZone()).isEmpty()) {
			errors.rejectValue("timeZone", "problem.timeZone.unknown");
		}
		LocalDate today = this.memories.today(form.timeZone());
		Checked checked = this.memories.check(form, today, memory);
		checked.problems().forEach((problem) -> reject(errors, problem));
		if (errors.hasErrors()) {
			model.addAttribute("toConfirm", toConfirm(form));
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

	private static void reject(BindingResult errors, Problem problem) {
		errors.rejectValue(FIELDS.getOrDefault(problem.field(), problem.field()), problem.text().key(),
				problem.text().arguments().toArray(), null);
	}

	/**
	 * The spans to confirm where a text also names a replaced disc; empty otherwise.
	 */
	private static String toConfirm(SituationForm form) {
		return (form.levels() != null && TypedLevels.read(form.levels()) instanceof Understood understood
				&& understood.leavesOut()) ? SituationFormReader.summary(understood.spans()) : "";
	}

}
