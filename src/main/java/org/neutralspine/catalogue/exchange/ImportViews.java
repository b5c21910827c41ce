package org.neutralspine.catalogue.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Problem;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Imports as pages show them.
 */
@Component
class ImportViews {

	private static final int ROWS_OF_OVERVIEW = 20;

	private static final int ROWS_OF_PAGE = 50;

	private static final int MOST_NAMES = 20;

	private static final int PERCENT = 100;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter
		.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
		.withZone(ZoneOffset.UTC);

	private final ImportRowRepository rows;

	private final JdbcClient database;

	private final MessageSource messages;

	ImportViews(ImportRowRepository rows, JdbcClient database, MessageSource messages) {
		this.rows = rows;
		this.database = database;
		this.messages = messages;
	}

	/**
	 * An import in one line.
	 */
	record Job(long id, String fileName, @Nullable Format format, Status status, boolean restoring, String startedBy,
			String startedAt, String size, int percent, int records, @Nullable String problem, @Nullable String line,
			boolean applicable, int rejected, int changed, int added, int leftOut, int unchanged) {

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
	record Rows(Part part, long count, List<Row> rows, int page, int pages) {
	}

	/**
	 * What would become of a record.
	 *
	 * @param likelySlug an exercise that is likely to be the same
	 * @param likelyName the name of it
	 */
	record Row(String line, String label, @Nullable String likelySlug, @Nullable String likelyName,
			List<Reason> reasons) {
	}

	/**
	 * Why.
	 *
	 * @param field what of the record is meant, in the words of the file
	 */
	record Reason(String field, String text) {
	}

	/**
	 * Exercises that are published now and would not be shown any more.
	 *
	 * @param names those of the first of them
	 */
	record Hidden(int count, List<String> names) {
	}

	/**
	 * Under which licence how many would come in.
	 */
	record Licence(String name, int count) {
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
				job.isApplicable(), job.count(Kind.REJECTED), job.count(Kind.CHANGED), job.count(Kind.NEW),
				job.count(Kind.LEFT_OUT), job.count(Kind.UNCHANGED));
	}

	/** The beginnings of all lists that are not empty. */
	List<Rows> overview(CatalogueImport job, Locale locale) {
		return Stream.of(Part.values())
			.filter((part) -> part != Part.UNCHANGED)
			.map((part) -> rows(job, part, PageRequest.of(0, ROWS_OF_OVERVIEW), locale))
			.filter((rows) -> rows.count() > 0)
			.toList();
	}

	/**
	 * One page of a list.
	 * @param page from one; the nearest there is
	 */
	Rows page(CatalogueImport job, Part part, int page, Locale locale) {
		long pages = pages(count(job, part), ROWS_OF_PAGE);
		return rows(job, part, PageRequest.of((int) Math.max(0, Math.min(page, pages) - 1), ROWS_OF_PAGE), locale);
	}

	private Rows rows(CatalogueImport job, Part part, Pageable page, Locale locale) {
		long count = count(job, part);
		List<ImportRow> rows = (part == Part.LIKELY)
				? this.rows.findByImportIdAndLikelySlugIsNotNullOrderByNumber(job.id(), page)
				: this.rows.findByImportIdAndKindOrderByNumber(job.id(), Kind.valueOf(part.name()), page);
		return new Rows(part, count, rows.stream().map((row) -> row(row, locale)).toList(), page.getPageNumber() + 1,
				pages(count, page.getPageSize()));
	}

	private long count(CatalogueImport job, Part part) {
		return (part == Part.LIKELY) ? this.rows.countByImportIdAndLikelySlugIsNotNull(job.id())
				: job.count(Kind.valueOf(part.name()));
	}

	private static int pages(long count, int size) {
		return (int) ((count + size - 1) / size);
	}

	private Row row(ImportRow row, Locale locale) {
		return new Row(Long.toString(row.line()), row.label(), row.likelySlug(), row.likelyName(),
				row.problems().stream().map((problem) -> new Reason(problem.field(), say(problem, locale))).toList());
	}

	Hidden hidden(CatalogueImport job) {
		String hidden = " from import_row join exercise on exercise.id = import_row.exercise_id "
				+ "where import_row.import_id = ? and import_row.kind = 'CHANGED' and exercise.state = 'PUBLISHED'";
		int count = this.database.sql("select count(*)" + hidden).param(job.id()).query(Integer.class).single();
		List<String> names = this.database
			.sql("select exercise.name" + hidden + " order by exercise.name fetch first " + MOST_NAMES + " rows only")
			.param(job.id())
			.query(String.class)
			.list();
		return new Hidden(count, names);
	}

	List<Licence> licences(CatalogueImport job) {
		return this.database
			.sql("select licence, count(*) from import_row where import_id = ? and licence is not null "
					+ "and kind in ('NEW', 'CHANGED') group by licence order by count(*) desc, licence fetch first "
					+ MOST_NAMES + " rows only")
			.param(job.id())
			.query((row, number) -> new Licence(row.getString(1), row.getInt(2)))
			.list();
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
