package org.neutralspine.plan.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.print.SheetHeads;
import org.neutralspine.web.NotFoundException;
import org.neutralspine.web.PdfPages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What became of a client, as a page and as a PDF to take to the physician.
 */
@Controller
@RequestMapping("/clients/{id:\\d{1,18}}")
class ReportController {

	private final Clients clients;

	private final ClientGuidance guidance;

	private final ProgressReports reports;

	private final SheetHeads heads;

	private final PdfPages pdfPages;

	ReportController(Clients clients, ClientGuidance guidance, ProgressReports reports, SheetHeads heads,
			PdfPages pdfPages) {
		this.clients = clients;
		this.guidance = guidance;
		this.reports = reports;
		this.heads = heads;
		this.pdfPages = pdfPages;
	}

	@ModelAttribute("options")
	ReportOptions options(@RequestParam(required = false) @Nullable String weeks,
			@RequestParam(required = false) @Nullable String notes) {
		return ReportOptions.of(weeks, notes);
	}

	@GetMapping("/report")
	String show(@PathVariable long id, @ModelAttribute(name = "options", binding = false) ReportOptions options,
			@AuthenticationPrincipal SignedIn trainer, Locale locale, Model model) {
		Client client = find(trainer, id);
		model.addAttribute("report", report(trainer, client, options, locale));
		model.addAttribute("id", id);
		model.addAttribute("alias", client.alias());
		model.addAttribute("periods", ReportOptions.PERIODS);
		return "plan/report";
	}

	@GetMapping("/report.pdf")
	ResponseEntity<byte[]> print(@PathVariable long id,
			@ModelAttribute(name = "options", binding = false) ReportOptions options,
			@AuthenticationPrincipal SignedIn trainer, Locale locale) {
		Client client = find(trainer, id);
		ProgressReport report = report(trainer, client, options, locale);
		byte[] file = this.pdfPages.render("plan/report-pdf", Map.of("report", report, "head", report.head()), locale,
				(name) -> this.heads.picture(trainer, name));
		this.reports.tellOf(client);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline()
						.filename(client.alias() + " - report.pdf", StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(file);
	}

	private ProgressReport report(SignedIn trainer, Client client, ReportOptions options, Locale locale) {
		Answer answer = this.guidance.answer(client);
		return this.reports.of(trainer, client, answer, this.guidance.today(client), options, locale);
	}

	private Client find(SignedIn trainer, long id) {
		return this.clients.find(trainer.id(), id).orElseThrow(NotFoundException::new);
	}

}
