package org.neutralspine.editing.coverage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.coverage.Coverage.Count;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.forecast.Grid;
import org.neutralspine.guidance.forecast.Grid.Cell;
import org.neutralspine.guidance.list.AnswerView;
import org.neutralspine.guidance.list.ExerciseFilter;
import org.neutralspine.guidance.list.ListPlace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Region;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the admin where the catalogue has too little to offer.
 */
@Controller
@RequestMapping("/admin/coverage")
class CoverageController {

	private static final int MAX_EMPTY_CELLS = 10;

	private final Coverage coverage;

	private final KindCounts kinds;

	private final Sentences sentences;

	CoverageController(Coverage coverage, KindCounts kinds, Sentences sentences) {
		this.kinds = kinds;
		this.coverage = coverage;
		this.sentences = sentences;
	}

	/**
	 * The counts of a region.
	 */
	record Table(Region region, List<Row> rows) {
	}

	/**
	 * The counts with one clearance, by phase.
	 */
	record Row(Clearance clearance, List<Count> counts) {
	}

	@GetMapping(params = { "!region", "!phase", "!clearance" })
	String showAll(Model model) {
		List<Count> counts = this.coverage.counts();
		model.addAttribute("phases", Phase.values());
		model.addAttribute("tables", Grid.REGIONS.stream().map((region) -> table(region, counts)).toList());
		model.addAttribute("emptiest",
				counts.stream()
					.filter((count) -> count.cell().clearance() != Clearance.WALKING)
					.sorted(Comparator.comparingInt(Count::withoutCare))
					.limit(MAX_EMPTY_CELLS)
					.toList());
		model.addAttribute("regions", Grid.REGIONS);
		model.addAttribute("kinds", this.kinds.all());
		return "coverage";
	}

	@GetMapping
	String showCell(@RequestParam(required = false) @Nullable String region,
			@RequestParam(required = false) @Nullable String phase,
			@RequestParam(required = false) @Nullable String clearance,
			@RequestParam(required = false) @Nullable String group,
			@RequestParam(required = false) @Nullable String page, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		Optional<Cell> asked = Grid.cells()
			.stream()
			.filter((cell) -> cell.region().name().equals(region) && cell.phase().name().equals(phase)
					&& cell.clearance().name().equals(clearance))
			.findFirst();
		if (asked.isEmpty()) {
			model.addAttribute("unknown", true);
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return showAll(model);
		}
		Answer answer = this.coverage.in(asked.get());
		model.addAttribute("cell", asked.get());
		model.addAttribute("fusion", answer.fusion().spans().get(0).toString());
		model.addAttribute("week", answer.timeline().week());
		model.addAttribute("groups",
				new AnswerView(answer, this.sentences, locale, request.getContextPath(), "/admin/exercises/")
					.list(Coverage.counted(answer))
					.groups(ListPlace.of(address(asked.get()), ExerciseFilter.NONE, group, page)));
		return "coverage-cell";
	}

	private static String address(Cell cell) {
		return "/admin/coverage?region=" + cell.region() + "&phase=" + cell.phase() + "&clearance=" + cell.clearance();
	}

	private static Table table(Region region, List<Count> counts) {
		List<Count> here = counts.stream().filter((count) -> count.cell().region() == region).toList();
		return new Table(region,
				Arrays.stream(Clearance.values())
					.map((clearance) -> new Row(clearance,
							here.stream().filter((count) -> count.cell().clearance() == clearance).toList()))
					.filter((row) -> !row.counts().isEmpty())
					.toList());
	}

}
