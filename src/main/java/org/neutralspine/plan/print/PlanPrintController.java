package org.neutralspine.plan.print;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.share.ShareLinks;
import org.neutralspine.plan.version.OpenPlans;
import org.neutralspine.plan.version.OpenPlans.DraftNow;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.neutralspine.web.NotFoundException;
import org.neutralspine.web.Paper;
import org.neutralspine.web.PdfPages;
import org.neutralspine.web.PublicAddress;
import org.neutralspine.web.SealedCookies;
import org.neutralspine.web.picture.QrCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The plan on paper, as a page and as a PDF, checked again as it is printed.
 */
@Controller
class PlanPrintController {

	/**
	 * How long the trainer's browser can print a code again without making a new link.
	 */
	private static final Duration CODE_LIFE = Duration.ofHours(1);

	/** Sent to the pages of its plan only, so that no request ever carries two. */
	private static final String COOKIE = "print-code";

	private final OpenPlans plans;

	private final Sheets sheets;

	private final ShareLinks links;

	private final SessionLog log;

	private final SealedCookies cookies;

	private final PdfPages pdfPages;

	private final SheetHeads heads;

	private final PublicAddress publicAddress;

	PlanPrintController(OpenPlans plans, Sheets sheets, ShareLinks links, SessionLog log, SealedCookies cookies,
			PdfPages pdfPages, SheetHeads heads, PublicAddress publicAddress) {
		this.plans = plans;
		this.sheets = sheets;
		this.links = links;
		this.log = log;
		this.cookies = cookies;
		this.pdfPages = pdfPages;
		this.heads = heads;
		this.publicAddress = publicAddress;
	}

	@ModelAttribute("options")
	PrintOptions options(@RequestParam(required = false) @Nullable String paper,
			@RequestParam(required = false) @Nullable String large) {
		return PrintOptions.of(paper, large);
	}

	@GetMapping("/plans/{id}/print")
	String show(@PathVariable long id, @ModelAttribute(name = "options", binding = false) PrintOptions options,
			@AuthenticationPrincipal SignedIn trainer, Locale locale, HttpServletRequest request, Model model) {
		DraftNow draft = draft(trainer, id);
		Map<String, Object> content = content(trainer, id, draft, options, locale, request);
		model.addAllAttributes(content);
		model.addAttribute("lacksCode", lacksCode(content));
		model.addAttribute("id", id);
		model.addAttribute("newer", draft.newer());
		model.addAttribute("papers", Paper.values());
		model.addAttribute("hasAddress", this.publicAddress.isKnown());
		return "plan/print";
	}

	@GetMapping("/plans/{id}/print.pdf")
	ResponseEntity<byte[]> print(@PathVariable long id,
			@ModelAttribute(name = "options", binding = false) PrintOptions options,
			@AuthenticationPrincipal SignedIn trainer, Locale locale, HttpServletRequest request) {
		DraftNow draft = draft(trainer, id);
		Map<String, Object> content = content(trainer, id, draft, options, locale, request);
		if (lacksCode(content)) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.header(HttpHeaders.LOCATION,
						request.getContextPath() + "/plans/" + id + "/print?paper=" + options.paper() + "&large="
								+ options.large())
				.build();
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline()
						.filename(draft.client().alias() + " - " + draft.title() + ".pdf", StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(this.pdfPages.render("plan/print-pdf", content, locale, (name) -> this.heads.picture(trainer, name)));
	}

	/**
	 * Makes sure that this browser can print the code for the phone.
	 */
	@PostMapping("/plans/{id}/print")
	String addCode(@PathVariable long id, @ModelAttribute(name = "options", binding = false) PrintOptions options,
			@AuthenticationPrincipal SignedIn trainer, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes address) {
		if (open(trainer, id, draft(trainer, id)).filter(this::mayBeDone).isPresent() && this.publicAddress.isKnown()
				&& secret(id, request).isEmpty()) {
			this.cookies.write(request, response, COOKIE, this.links.create(id), CODE_LIFE, "/plans/" + id);
		}
		address.addAttribute("paper", options.paper());
		address.addAttribute("large", options.large());
		return "redirect:/plans/{id}/print";
	}

	private DraftNow draft(SignedIn trainer, long id) {
		return this.plans.draft(trainer.id(), id).orElseThrow(NotFoundException::new);
	}

	/** The version in force; empty where there is none, or the plan rests. */
	private Optional<OpenPlan> open(SignedIn trainer, long id, DraftNow draft) {
		return draft.resting() ? Optional.empty() : this.plans.forTrainer(trainer.id(), id);
	}

	/** Paper outlives the day, so none is made of what waits for somebody. */
	private boolean mayBeDone(OpenPlan plan) {
		return !plan.check().isClosed() && !isSuspended(plan);
	}

	/**
	 * No paper without its code: where this browser has none, it is asked for first, as
	 * the address of a page must not make a link.
	 */
	private boolean lacksCode(Map<String, Object> content) {
		return this.publicAddress.isKnown() && !content.containsKey("code")
				&& content.get("sheet") instanceof Sheet sheet && sheet.closed() == null;
	}

	private boolean isSuspended(OpenPlan plan) {
		return SessionLog.suspends(this.log.of(plan.id()), plan.lookedAt());
	}

	private Map<String, Object> content(SignedIn trainer, long id, DraftNow draft, PrintOptions options, Locale locale,
			HttpServletRequest request) {
		Optional<OpenPlan> plan = open(trainer, id, draft);
		Map<String, Object> content = new HashMap<>();
		content.put("sheet",
				plan.map((open) -> this.sheets.of(open, isSuspended(open), locale))
					.orElseGet(() -> draft.resting() ? this.sheets.resting(draft.title(), locale)
							: this.sheets.draft(draft.title(), locale)));
		content.put("head", this.heads.of(trainer, draft.client(), locale));
		content.put("options", options);
		plan.filter(this::mayBeDone)
			.flatMap((open) -> secret(id, request))
			.flatMap((secret) -> this.publicAddress.of("/p/" + secret))
			.ifPresent((address) -> content.put("code", QrCode.of(address)));
		return content;
	}

	/**
	 * The secret of a link, which the server does not know, as long as it opens the plan.
	 */
	private Optional<String> secret(long planId, HttpServletRequest request) {
		return this.cookies.open(request, COOKIE).filter((secret) -> this.links.opens(secret, planId));
	}

}
