package org.neutralspine.exchange;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.exchange.file.CatalogueExport;
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

	private final CatalogueExport export;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transaction;

	ExportController(CatalogueExport export, InstantSource clock, ApplicationEventPublisher events,
			TransactionOperations transaction) {
		this.export = export;
		this.clock = clock;
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
		describe(response, "text/csv;charset=UTF-8", "csv");
		this.export.csv(response.getOutputStream());
	}

	private void describe(HttpServletResponse response, String type, String ending) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		String file = "neutral-spine-catalogue-" + today + "." + ending;
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new CatalogueExported(file)));
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file).build().toString());
	}

}
