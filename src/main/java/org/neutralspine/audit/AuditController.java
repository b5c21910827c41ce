package org.neutralspine.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.neutralspine.web.Times;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.data.domain.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The trail, for the admin: as pages, and as a file for a spreadsheet.
 */
@Controller
class AuditController {

	private static final String FILE = "trail.csv";

	private final AuditTrail trail;

	private final Times times;

	private final MessageSource messages;

	private final List<Subjects> subjects;

	AuditController(AuditTrail trail, Times times, MessageSource messages, List<Subjects> subjects) {
		this.trail = trail;
		this.times = times;
		this.messages = messages;
		this.subjects = subjects;
	}

	/**
	 * A kind of change.
	 */
	record Kind(String name, String inWords) {
	}

	/**
	 * An entry as it is shown.
	 *
	 * @param time by the time zone of the clinic
	 * @param roles what they were here for then, in words; empty where that is not known
	 * @param subject what it is about, where a module knows that
	 */
	record Line(String time, String who, List<String> roles, Kind what, String about, @Nullable Subject subject) {
	}

	@GetMapping("/admin/audit")
	String show(@ModelAttribute("form") SearchTrailForm form, BindingResult errors,
			@RequestParam(name = "page", defaultValue = "1") int number, Locale locale, HttpServletResponse response,
			Model model) {
		model.addAttribute("kinds", kinds(form, locale));
		model.addAttribute("zone", this.times.zone().getId());
		Optional<TrailSearch> search = form.read(this.times.zone(), errors);
		if (search.isPresent()) {
			Page<AuditEntry> page = this.trail.page(search.get(), number);
			model.addAttribute("page", page);
			model.addAttribute("lines", page.map((entry) -> line(entry, locale)).toList());
		}
		else {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return "audit/trail";
	}

	@GetMapping("/admin/audit.csv")
	void export(@ModelAttribute("form") SearchTrailForm form, BindingResult errors, Locale locale,
			HttpServletResponse response) throws IOException {
		TrailSearch search = form.read(this.times.zone(), errors)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		// Its newest entry is read already, so this one is not in the file.
		Stream<AuditEntry> entries = this.trail.all(search);
		this.trail.export(FILE);
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(FILE).build().toString());
		try (CSVPrinter csv = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180)) {
			csv.printRecord(Stream.of("time", "who", "what", "kind", "about", "roles")
				.map((column) -> this.messages.getMessage("audit.column." + column, new Object[] { this.times.zone() },
						locale)));
			csv.printRecords(entries.map((entry) -> cells(line(entry, locale))));
		}
	}

	/**
	 * The kinds to choose from, among them always the one that was asked for.
	 */
	private List<Kind> kinds(SearchTrailForm form, Locale locale) {
		return Stream.concat(this.trail.kinds().stream(), Stream.of(form.what()).filter((what) -> !what.isEmpty()))
			.distinct()
			.map((what) -> kind(what, locale))
			.sorted(Comparator.comparing(Kind::inWords))
			.toList();
	}

	private Line line(AuditEntry entry, Locale locale) {
		return new Line(this.times.second(entry.happenedAt()), entry.who(), roles(entry, locale),
				kind(entry.what(), locale), entry.about(), subject(entry.about()));
	}

	private List<String> roles(AuditEntry entry, Locale locale) {
		String roles = entry.roles();
		return (roles == null || roles.isEmpty()) ? List.of()
				: Stream.of(roles.split(" ")).map((role) -> words("audit.role." + role, role, locale)).toList();
	}

	private @Nullable Subject subject(String about) {
		return this.subjects.stream()
			.map((known) -> known.find(about))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	/**
	 * A kind without a text is shown by its code.
	 */
	private Kind kind(String what, Locale locale) {
		return new Kind(what, words("audit.what." + what, what, locale));
	}

	private String words(String key, String code, Locale locale) {
		return this.messages.getMessage(new DefaultMessageSourceResolvable(new String[] { key }, code), locale);
	}

	private static List<String> cells(Line line) {
		return Stream
			.of(line.time(), line.who(), line.what().inWords(), line.what().name(), line.about(),
					String.join(" ", line.roles()))
			.map(SpreadsheetCell::of)
			.toList();
	}

}
