package org.neutralspine.guidance.clearance;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.visit.SituationCookie;
import org.neutralspine.guidance.visit.Visit;
import org.neutralspine.web.Enums;
import org.neutralspine.web.Paper;
import org.neutralspine.web.PdfPages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The form that a physician fills in, as a page to print and as a PDF. It is blank unless
 * somebody asks for what their own browser remembers to be filled in; the address says
 * only that they asked.
 */
@Controller
class ClearanceFormController {

	private final PdfPages pdfPages;

	private final SituationCookie cookie;

	private final Sentences sentences;

	ClearanceFormController(PdfPages pdfPages, SituationCookie cookie, Sentences sentences) {
		this.pdfPages = pdfPages;
		this.cookie = cookie;
		this.sentences = sentences;
	}

	@GetMapping("/clearance-form")
	String show(@RequestParam(defaultValue = "false") String filled, HttpServletRequest request, Locale locale,
			Model model) {
		model.addAllAttributes(content(isFilled(filled), request, locale));
		model.addAttribute("filled", isFilled(filled));
		model.addAttribute("canBeFilled", this.cookie.recall(request).situation() != null);
		model.addAttribute("papers", Paper.values());
		return "clearance-form";
	}

	@GetMapping("/clearance-form.pdf")
	ResponseEntity<byte[]> print(@RequestParam(defaultValue = "false") String filled,
			@RequestParam(required = false) @Nullable String paper, HttpServletRequest request, Locale locale) {
		Map<String, Object> content = content(isFilled(filled), request, locale);
		content.put("paper", Enums.find(Paper.class, paper).orElse(Paper.A4));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("clearance-form.pdf").build().toString())
			.body(this.pdfPages.render("clearance-form-pdf", content, locale));
	}

	/** Whatever else stands in an address means a blank form. */
	private static boolean isFilled(String filled) {
		return Boolean.parseBoolean(filled);
	}

	private Map<String, Object> content(boolean isFilled, HttpServletRequest request, Locale locale) {
		Map<String, Object> content = new HashMap<>();
		content.put("known", isFilled ? known(request, locale) : KnownFields.NONE);
		content.put("clearances", Clearance.values());
		content.put("limits", Limit.values());
		return content;
	}

	private KnownFields known(HttpServletRequest request, Locale locale) {
		Visit visit = this.cookie.recall(request);
		return Optional.ofNullable(visit.situation())
			.map((situation) -> KnownFields.of(visit, situation, this.sentences, locale))
			.orElse(KnownFields.NONE);
	}

}
