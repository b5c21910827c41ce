package org.neutralspine.guidance;

import java.util.Locale;
import java.util.Map;

import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.web.PdfPages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The form that a physician fills in, as a page to print and as a PDF.
 */
@Controller
class ClearanceFormController {

	private static final Map<String, Object> CONTENT = Map.of("clearances", Clearance.values(), "limits",
			Limit.values());

	private final PdfPages pdfPages;

	ClearanceFormController(PdfPages pdfPages) {
		this.pdfPages = pdfPages;
	}

	@GetMapping("/clearance-form")
	String show(Model model) {
		model.addAllAttributes(CONTENT);
		return "clearance-form";
	}

	@GetMapping("/clearance-form.pdf")
	ResponseEntity<byte[]> print(Locale locale) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("clearance-form.pdf").build().toString())
			.body(this.pdfPages.render("clearance-form-pdf", CONTENT, locale));
	}

}
