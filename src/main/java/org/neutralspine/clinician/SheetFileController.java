package org.neutralspine.clinician;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.catalogue.Pictures;
import org.neutralspine.guidance.drawing.ExerciseDrawings;
import org.neutralspine.guidance.review.ExerciseSheet;
import org.neutralspine.web.Enums;
import org.neutralspine.web.Paper;
import org.neutralspine.web.PdfPages;
import org.neutralspine.web.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The sheet as files: to read on paper, a page of the list at a time, and to fill in as a
 * table.
 */
@Controller
class SheetFileController {

	private final ReviewPath path;

	private final SheetTable table;

	private final SheetWords words;

	private final ExerciseDrawings drawings;

	private final Pictures pictures;

	private final PdfPages pdfPages;

	private final InstantSource clock;

	private final Times times;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transaction;

	SheetFileController(ReviewPath path, SheetTable table, SheetWords words, ExerciseDrawings drawings,
			Pictures pictures, PdfPages pdfPages, InstantSource clock, Times times, ApplicationEventPublisher events,
			TransactionOperations transaction) {
		this.path = path;
		this.table = table;
		this.words = words;
		this.drawings = drawings;
		this.pictures = pictures;
		this.pdfPages = pdfPages;
		this.clock = clock;
		this.times = times;
		this.events = events;
		this.transaction = transaction;
	}

	/**
	 * A subject on paper.
	 *
	 * @param drawing as SVG; null where there is none
	 * @param picture the name of its picture; null where it has none
	 */
	record Item(ReviewEntry entry, List<SheetPart> parts, @Nullable String drawing, @Nullable String picture) {

		/** Enough of the fingerprint to find what was read. */
		public String version() {
			return this.entry.subject().fingerprint().substring(0, 12);
		}

	}

	@GetMapping("/review/sheet.csv")
	void csv(@AuthenticationPrincipal SignedIn person, @RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String state, HttpServletResponse response) throws IOException {
		String file = name("csv");
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file).build().toString());
		this.table.write(this.path.find(ReviewScope.of(kind, state)), person.id(), response.getOutputStream());
	}

	@GetMapping("/review/sheet.pdf")
	ResponseEntity<byte[]> pdf(@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String state, @RequestParam(defaultValue = "1") String page,
			@RequestParam(required = false) @Nullable String paper, Locale locale) {
		ReviewPage shown = ReviewPage.of(this.path.find(ReviewScope.of(kind, state)), page);
		Map<String, Object> model = new HashMap<>();
		model.put("items", shown.entries().stream().map(this::item).toList());
		model.put("number", shown.number());
		model.put("pages", shown.pages());
		model.put("paper", Enums.find(Paper.class, paper).orElse(Paper.A4));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(name("pdf")).build().toString())
			.body(this.pdfPages.render("clinician/sheet-pdf", model, locale, this.pictures::find));
	}

	private Item item(ReviewEntry entry) {
		List<SheetPart> parts = this.words.of(entry.subject().sheet());
		if (!(entry.subject().sheet() instanceof ExerciseSheet exercise)) {
			return new Item(entry, parts, null, null);
		}
		Picture picture = exercise.content().picture();
		return new Item(entry, parts,
				(picture != null) ? null : this.drawings.paper(exercise.content().figure(), null).orElse(null),
				(picture != null) ? picture.hash() : null);
	}

	/** The trail says that it was taken along. */
	private String name(String ending) {
		String file = "neutral-spine-review-" + this.times.day(this.clock.instant()) + "." + ending;
		this.transaction
			.executeWithoutResult((status) -> this.events.publishEvent(AuditableEvent.of("review.exported", file)));
		return file;
	}

}
