package org.neutralspine.clinician;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.exchange.text.UnreadableFileException;
import org.neutralspine.guidance.review.ReviewSubject;
import org.neutralspine.guidance.review.ReviewSubjects;
import org.neutralspine.signoff.Clinician;
import org.neutralspine.signoff.SignOffs;
import org.neutralspine.signoff.Statement;
import org.neutralspine.web.Paper;
import org.neutralspine.web.request.UnreadableRequestFilter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The sheet: to take along, and to send back.
 */
@Controller
@RequestMapping("/review/sheet")
class SheetController {

	private static final String PAGE = "clinician/sheet";

	private final SheetReturn sheets;

	private final Clinicians clinicians;

	private final ReviewSubjects subjects;

	private final SignOffs signOffs;

	SheetController(SheetReturn sheets, Clinicians clinicians, ReviewSubjects subjects, SignOffs signOffs) {
		this.sheets = sheets;
		this.clinicians = clinicians;
		this.subjects = subjects;
		this.signOffs = signOffs;
	}

	/**
	 * A row, as the page lists it before it is recorded.
	 *
	 * @param known whether this clinician has said the same already
	 */
	record Line(SheetRow row, String title, boolean known) {
	}

	@GetMapping
	String ask(@RequestParam(name = UnreadableRequestFilter.TOO_LARGE, required = false) @Nullable String tooLarge,
			Model model) {
		return page((tooLarge != null) ? "import.problem.large" : null, model);
	}

	@PostMapping
	String read(@AuthenticationPrincipal SignedIn person, @RequestParam(required = false) @Nullable MultipartFile file,
			HttpServletResponse response, Model model) throws IOException {
		Clinician clinician = this.clinicians.of(person);
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		if (file == null || file.isEmpty()) {
			return page("import.problem.missing", model);
		}
		SheetReading reading;
		try {
			reading = this.sheets.read(file);
		}
		catch (UnreadableFileException ex) {
			model.addAttribute("line", ex.line());
			model.addAttribute("arguments", ex.problem().arguments().toArray());
			return page(ex.problem().key(), model);
		}
		if (!reading.rows().isEmpty()) {
			response.setStatus(HttpStatus.OK.value());
		}
		model.addAttribute("reading", reading);
		model.addAttribute("longest", Statement.MAX_COMMENT);
		return preview(clinician, this.sheets.keep(clinician, reading), reading.rows(), model);
	}

	@PostMapping("/record")
	String record(@AuthenticationPrincipal SignedIn person, @RequestParam(defaultValue = "") String sheet,
			HttpServletResponse response, RedirectAttributes flash, Model model) {
		Clinician clinician = this.clinicians.of(person);
		List<SheetRow> rows = this.sheets.find(clinician, sheet);
		SheetReturn.Outcome outcome = this.sheets.record(clinician, sheet);
		if (outcome == SheetReturn.Outcome.RECORDED) {
			flash.addFlashAttribute("recorded", rows.size());
			return "redirect:/review";
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		return page("review.sheet.outcome." + outcome, model);
	}

	private String preview(Clinician clinician, String sheet, List<SheetRow> rows, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("lines", rows.stream().map((row) -> line(clinician, row)).toList());
		return page(null, model);
	}

	private Line line(Clinician clinician, SheetRow row) {
		Optional<ReviewSubject> subject = this.subjects.find(row.key());
		Optional<Statement> own = subject
			.flatMap((one) -> this.signOffs.ownWord(one.key(), one.wording(), clinician.account()));
		return new Line(row, subject.map(ReviewSubject::title).orElse(row.key().name()),
				own.filter((said) -> said.opinion() == row.opinion() && said.comment().equals(row.comment()))
					.isPresent());
	}

	private static String page(@Nullable String problem, Model model) {
		model.addAttribute("problem", problem);
		model.addAttribute("papers", Paper.values());
		return PAGE;
	}

}
