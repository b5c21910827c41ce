package org.neutralspine.plan.letterhead;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.web.FontCoverage;
import org.neutralspine.web.NotFoundException;
import org.neutralspine.web.picture.DrawnPicture;
import org.neutralspine.web.picture.NotAPictureException;
import org.neutralspine.web.picture.PictureFormat;
import org.neutralspine.web.request.UnreadableRequestFilter;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * A trainer's practice, as it is to stand on paper.
 */
@Controller
@RequestMapping("/practice")
class LetterheadController {

	private static final String FORM = "form";

	/** The field beside which it is said what is wrong with a picture. */
	private static final String PICTURE = "withoutLogo";

	private final Letterheads letterheads;

	LetterheadController(Letterheads letterheads) {
		this.letterheads = letterheads;
	}

	@GetMapping
	String ask(@AuthenticationPrincipal SignedIn trainer, @RequestParam(required = false) @Nullable String kept,
			@RequestParam(name = UnreadableRequestFilter.TOO_LARGE, required = false) @Nullable String tooLarge,
			Model model) {
		LetterheadForm form = this.letterheads.form(trainer.id());
		BindingResult errors = new BeanPropertyBindingResult(form, FORM);
		if (tooLarge != null) {
			errors.rejectValue(PICTURE, "problem.picture.large");
		}
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
		model.addAttribute("kept", kept != null);
		return page(trainer, form, model);
	}

	@GetMapping("/logo")
	ResponseEntity<byte[]> logo(@AuthenticationPrincipal SignedIn trainer) {
		byte[] logo = this.letterheads.logo(trainer.id()).orElseThrow(NotFoundException::new);
		return ResponseEntity.ok().contentType(PictureFormat.of(logo).mediaType()).body(logo);
	}

	@PostMapping
	String keep(@AuthenticationPrincipal SignedIn trainer, @Valid @ModelAttribute(FORM) LetterheadForm form,
			BindingResult errors, @RequestParam(required = false) @Nullable MultipartFile file,
			HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
		check(form, errors);
		if (file == null && StringUtils.hasText(request.getParameter("file"))) {
			// Its name alone: without scripts only its own button sends a picture.
			errors.rejectValue(PICTURE, "problem.picture.notSent");
		}
		DrawnPicture picture = read(file, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(trainer, form, model);
		}
		if (isKept(trainer, form, picture)) {
			return "redirect:/practice?kept";
		}
		// What is typed stays on the page, and the next time it counts.
		LetterheadForm again = form.withVersion(this.letterheads.form(trainer.id()).version());
		BindingResult changed = new BeanPropertyBindingResult(again, FORM);
		changed.rejectValue("name", "problem.letterhead.changed");
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, changed);
		response.setStatus(HttpStatus.CONFLICT.value());
		return page(trainer, again, model);
	}

	private boolean isKept(SignedIn trainer, LetterheadForm form, @Nullable DrawnPicture picture) {
		try {
			return this.letterheads.keep(trainer.id(), form, picture);
		}
		catch (OptimisticLockingFailureException | DataIntegrityViolationException ex) {
			return false;
		}
	}

	private static void check(LetterheadForm form, BindingResult errors) {
		if (form.lines().size() > LetterheadForm.MAX_LINES) {
			errors.rejectValue("contact", "problem.letterhead.lines", new Object[] { LetterheadForm.MAX_LINES }, null);
		}
		rejectMissing("name", form.strippedName(), errors);
		rejectMissing("contact", String.join("\n", form.lines()), errors);
	}

	private static void rejectMissing(String field, String text, BindingResult errors) {
		String missing = FontCoverage.missing(text);
		if (!missing.isEmpty()) {
			errors.rejectValue(field, "problem.text.letters", new Object[] { missing }, null);
		}
	}

	private static @Nullable DrawnPicture read(@Nullable MultipartFile file, BindingResult errors) throws IOException {
		if (file == null || file.isEmpty()) {
			return null;
		}
		try {
			return DrawnPicture.of(DrawnPicture.read(file));
		}
		catch (NotAPictureException ex) {
			errors.rejectValue(PICTURE, ex.key());
			return null;
		}
	}

	private String page(SignedIn trainer, LetterheadForm form, Model model) {
		model.addAttribute(FORM, form);
		model.addAttribute("logo", this.letterheads.of(trainer.id()).logo());
		return "plan/letterhead";
	}

}
