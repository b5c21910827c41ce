package org.neutralspine.catalogue.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Problem;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Imports as pages show them.
 */
@Component
class ImportViews {

	private static final int ROWS_OF_OVERVIEW = 20;

	private static final int ROWS_OF_PAGE = 50;

	private static final int PERCENT = 100;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter
		.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
		.withZone(ZoneOffset.UTC);

	private final ImportRowRepository rows;

	private final MessageSource messages;

	ImportViews(ImportRowRepository rows, MessageSource messages) {
		this.rows = rows;
		this.messages = messages;
	}

	/**
	 * An import in one line.
	 */
	record Job(long id, String fileName, @Nullable Format format, Status status, boolean restoring, String startedBy,
			String startedAt, String size, int percent, int records, @Nullable String problem, @Nullable String line,
			boolean applicable, int rejected, int changed, int added, int leftOut, int unchanged,
			Map<String, Integer> licences) {

		public boolean isRunning() {
			return this.status.isRunning();
		}

	}

	/**
	 * Some rows of a list.
	 *
	 * @param count how many there are in all
	 * @param page which of the pages these are, from one
	 */
	record Rows(Part part, int count, List<Row> rows, int page, int pages) {
	}

	/**
	 * What would become of a record.
	 *
	 * @param knownSlug the exercise that it changes, or is likely to be the same as
	 * @param knownName the name of that exercise
	 */
	record Row(String line, String label, @Nullable Remark remark, @Nullable String knownSlug,
			@Nullable String knownName, List<Reason> reasons) {
	}

	/**
	 * Why.
	 *
	 * @param field what of the record is meant, in the words of the file
	 */
	record Reason(String field, String text) {
	}

	Job job(CatalogueImport job, Locale locale) {
		boolean reading = job.status() == Status.READING;
		long done = reading ? job.bytesRead() : job.applied();
		long total = Math.max(1, reading ? job.bytesTotal() : job.records());
		Problem problem = job.problem();
		Long line = job.problemLine();
		return new Job(job.id(), job.fileName(), job.format(), job.status(), job.isRestoring(), job.startedBy(),
				moment(job.startedAt(), locale), size(job.bytesTotal(), locale),
				(int) Math.min(PERCENT, PERCENT * done / total), job.records(),
				(problem != null) ? say(problem, locale) : null, (line != null) ? line.toString() : null,
				job.isApplicable(), job.count(Part.REJECTED), job.count(Part.CHANGED), job.count(Part.NEW),
				job.count(Part.LEFT_OUT), job.count(Part.UNCHANGED), job.licences());
	}

	/**
	 * The beginnings of the lists that are not empty, apart from those of little news.
	 */
	List<Rows> overview(CatalogueImport job, Locale locale) {
		return Stream.of(Part.values())
			.filter((part) -> part != Part.UNCHANGED && part != Part.HIDES)
			.map((part) -> rows(job, part, PageRequest.of(0, ROWS_OF_OVERVIEW), locale))
			.filter((rows) -> rows.count() > 0)
			.toList();
	}

	/** The beginning of the list of what is published now and would be hidden. */
	Rows hidden(CatalogueImport job, Locale locale) {
		return rows(job, Part.HIDES, PageRequest.of(0, ROWS_OF_OVERVIEW), locale);
	}

	/**
	 * One page of a list.
	 * @param page from one; the nearest there is
	 */
	Rows page(CatalogueImport job, Part part, int page, Locale locale) {
		int pages = pages(job.count(part), ROWS_OF_PAGE);
		return rows(job, part, PageRequest.of(Math.max(1, Math.min(page, pages)) - 1, ROWS_OF_PAGE), locale);
	}

	private Rows rows(CatalogueImport job, Part part, Pageable page, Locale locale) {
		int count = job.count(part);
		List<ImportRow> rows = part.isRemark() ? this.rows.findByRemark(job.id(), Remark.valueOf(part.name()), page)
				: this.rows.findByKind(job.id(), Kind.valueOf(part.name()), page);
		return new Rows(part, count, rows.stream().map((row) -> row(row, locale)).toList(), page.getPageNumber() + 1,
				pages(count, page.getPageSize()));
	}

	private static int pages(int count, int size) {
		return (count + size - 1) / size;
	}

	private Row row(ImportRow row, Locale locale) {
		return new Row(Long.toString(row.line()), row.label(), row.remark(), row.knownSlug(), row.knownName(),
				row.problems().stream().map((problem) -> new Reason(problem.field(), say(problem, locale))).toList());
	}

	private String say(Problem problem, Locale locale) {
		return this.messages.getMessage(problem.key(), problem.arguments().toArray(), locale);
	}

	private static String moment(Instant moment, Locale locale) {
		return MOMENT.withLocale(locale).format(moment);
	}

	private String size(long bytes, Locale locale) {
		DataSize size = DataSize.ofBytes(bytes);
		return (size.toMegabytes() > 0)
				? this.messages.getMessage("import.megabytes", new Object[] { size.toMegabytes() }, locale)
				: this.messages.getMessage("import.kilobytes", new Object[] { Math.max(1, size.toKilobytes()) },
						locale);
	}

}
