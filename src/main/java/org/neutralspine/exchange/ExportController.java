package org.neutralspine.exchange;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.exchange.file.CatalogueExport;
import org.neutralspine.web.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The catalogue as files to keep.
 */
@Controller
class ExportController {

	private static final String CSV = "text/csv;charset=UTF-8";

	private final CatalogueExport export;

	private final InstantSource clock;

	private final Times times;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transaction;

	ExportController(CatalogueExport export, InstantSource clock, Times times, ApplicationEventPublisher events,
			TransactionOperations transaction) {
		this.export = export;
		this.clock = clock;
		this.times = times;
		this.events = events;
		this.transaction = transaction;
	}

	@GetMapping("/admin/export.json")
	void json(HttpServletResponse response) throws IOException {
		describe(response, "application/json", "json");
		this.export.json(response.getOutputStream());
	}

	@GetMapping("/admin/export.csv")
	void csv(HttpServletResponse response) throws IOException {
		describe(response, CSV, "csv");
		this.export.csv(response.getOutputStream());
	}

	/** The headings alone, to be filled in. */
	@GetMapping("/admin/import/template.csv")
	void template(HttpServletResponse response) throws IOException {
		response.setContentType(CSV);
		name(response, "neutral-spine-template.csv");
		this.export.template(response.getOutputStream());
	}

	private void describe(HttpServletResponse response, String type, String ending) {
		LocalDate today = this.times.day(this.clock.instant());
		String file = "neutral-spine-catalogue-" + today + "." + ending;
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new CatalogueExported(file)));
		response.setContentType(type);
		name(response, file);
	}

	private static void name(HttpServletResponse response, String file) {
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file).build().toString());
	}

}
