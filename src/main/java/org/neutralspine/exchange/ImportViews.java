package org.neutralspine.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.Consequences;
import org.neutralspine.editing.FieldChange;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.State;
import org.neutralspine.exchange.comparison.ImportRow;
import org.neutralspine.exchange.comparison.Outcome;
import org.neutralspine.exchange.comparison.Remark;
import org.neutralspine.exchange.file.FileFormat;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.ImportRowRepository;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.exchange.staging.RowGroup;
import org.neutralspine.exchange.store.StoredExercise;
import org.neutralspine.exchange.store.StoredExerciseRepository;
import org.neutralspine.exchange.undo.UndoPreview;
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

	private static final Set<RowGroup> LITTLE_NEWS = EnumSet.of(RowGroup.UNCHANGED, RowGroup.HIDES, RowGroup.SHOWS);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter
		.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
		.withZone(ZoneOffset.UTC);

	private final ImportRowRepository rows;

	private final StoredExerciseRepository exercises;

	private final UndoPreview undo;

	private final Consequences consequences;

	private final MessageSource messages;

	ImportViews(ImportRowRepository rows, StoredExerciseRepository exercises, UndoPreview undo,
			Consequences consequences, MessageSource messages) {
		this.rows = rows;
		this.exercises = exercises;
		this.undo = undo;
		this.consequences = consequences;
		this.messages = messages;
	}

	/**
	 * An import in one line.
	 */
	record Job(long id, String fileName, @Nullable FileFormat format, ImportStatus status, boolean restoring,
			String startedBy, String startedAt, String size, int percent, int records, @Nullable String problem,
			@Nullable String line, boolean applicable, boolean undoable, int rejected, int changed, int added,
			int leftOut, int unchanged, Map<String, Integer> licences) {

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
	record Rows(RowGroup part, int count, List<Row> rows, int page, int pages) {
	}

	/**
	 * What would become of a record.
	 *
	 * @param knownSlug the exercise that it changes, or is likely to be the same as
	 * @param knownName the name of that exercise
	 * @param slug the slug that it would have; null where it is rejected or unchanged
	 * @param lines what it would say differently
	 * @param hidden what hiding it would mean; null where it would not be hidden
	 */
	record Row(String line, String label, @Nullable Remark remark, @Nullable String knownSlug,
			@Nullable String knownName, @Nullable String slug, List<Reason> reasons, List<FieldChange> lines,
			@Nullable Hidden hidden) {
	}

	/**
	 * An exercise that people are shown now, and would not be any more.
	 *
	 * @param plans how many plans in force name it
	 * @param warned whether people who ask for it are told to leave it out
	 */
	record Hidden(String slug, String name, int plans, boolean warned) {
	}

	/**
	 * Some of the exercises that would be hidden, or shown again.
	 *
	 * @param count how many there are in all
	 */
	record Some<T>(int count, List<T> some) {

		public int others() {
			return this.count - this.some.size();
		}

	}

	/**
	 * What taking an import back would do.
	 *
	 * @param edited those that were changed since, so that it cannot be taken back
	 */
	record Undoing(int added, int changed, Some<UndoPreview.Named> edited, Some<Hidden> hidden,
			Some<UndoPreview.Named> shown) {

		public boolean possible() {
			return this.edited.count() == 0;
		}

	}

	/**
	 * Why.
	 *
	 * @param field what of the record is meant, in the words of the file
	 */
	record Reason(String field, String text) {
	}

	Job job(CatalogueImport job, Locale locale) {
		boolean reading = job.status() == ImportStatus.READING;
		long done = reading ? job.bytesRead() : job.applied();
		long total = Math.max(1, reading ? job.bytesTotal() : job.records());
		Problem problem = job.problem();
		Long line = job.problemLine();
		return new Job(job.id(), job.fileName(), job.format(), job.status(), job.isRestoring(), job.startedBy(),
				moment(job.startedAt(), locale), size(job.bytesTotal(), locale),
				(int) Math.min(PERCENT, PERCENT * done / total), job.records(),
				(problem != null) ? say(problem, locale) : null, (line != null) ? line.toString() : null,
				job.isApplicable(), job.isUndoable(), job.count(RowGroup.REJECTED), job.count(RowGroup.CHANGED),
				job.count(RowGroup.NEW), job.count(RowGroup.LEFT_OUT), job.count(RowGroup.UNCHANGED), job.licences());
	}

	/**
	 * The beginnings of the lists that are not empty, apart from those of little news.
	 */
	List<Rows> overview(CatalogueImport job, Locale locale) {
		return Stream.of(RowGroup.values())
			.filter((part) -> !LITTLE_NEWS.contains(part))
			.map((part) -> rows(job, part, PageRequest.of(0, ROWS_OF_OVERVIEW), locale))
			.filter((rows) -> rows.count() > 0)
			.toList();
	}

	/** The beginning of one list. */
	Rows part(CatalogueImport job, RowGroup part, Locale locale) {
		return rows(job, part, PageRequest.of(0, ROWS_OF_OVERVIEW), locale);
	}

	/** What taking it back would do. */
	Undoing undoing(CatalogueImport job) {
		UndoPreview.Outlook outlook = this.undo.outlook(Objects.requireNonNull(job.revisionId()));
		List<UndoPreview.Named> hidden = outlook.hidden().stream().limit(ROWS_OF_PAGE).toList();
		return new Undoing(outlook.added(), outlook.changed(),
				new Some<>(outlook.edited(), outlook.someEdited().stream().limit(ROWS_OF_PAGE).toList()),
				new Some<>(outlook.hidden().size(), hidden(hidden.stream().map(UndoPreview.Named::slug).toList())),
				new Some<>(outlook.shown().size(), outlook.shown().stream().limit(ROWS_OF_PAGE).toList()));
	}

	/** Why what it has changed is as before, for the history. */
	String takenBack(CatalogueImport job, String reason, Locale locale) {
		return this.messages.getMessage("import.undo.history", new Object[] { job.fileName(), reason.strip() }, locale)
			.strip();
	}

	private List<Hidden> hidden(List<String> slugs) {
		Map<String, Integer> plans = this.consequences.plansNaming(slugs);
		return this.exercises.findBySlugIn(slugs)
			.stream()
			.map((exercise) -> new Hidden(exercise.slug(), exercise.content().name(),
					plans.getOrDefault(exercise.slug(), 0), isAvoided(exercise)))
			.sorted(Comparator.comparing(Hidden::name))
			.toList();
	}

	private boolean isAvoided(StoredExercise exercise) {
		return Catalogue.exercises(Map.of(exercise.slug(), exercise.content()))
			.values()
			.stream()
			.anyMatch(this.consequences::isWarnedOf);
	}

	/**
	 * One page of a list.
	 * @param page from one; the nearest there is
	 */
	Rows page(CatalogueImport job, RowGroup part, int page, Locale locale) {
		int pages = pages(job.count(part), ROWS_OF_PAGE);
		return rows(job, part, PageRequest.of(Math.max(1, Math.min(page, pages)) - 1, ROWS_OF_PAGE), locale);
	}

	private Rows rows(CatalogueImport job, RowGroup part, Pageable page, Locale locale) {
		int count = job.count(part);
		List<ImportRow> rows = part.isRemark() ? this.rows.findByRemark(job.id(), Remark.valueOf(part.name()), page)
				: this.rows.findByKind(job.id(), Outcome.valueOf(part.name()), page);
		List<String> changed = rows.stream()
			.filter((row) -> row.kind() == Outcome.CHANGED)
			.map(ImportRow::slug)
			.toList();
		Map<String, StoredExercise> before = this.exercises.findBySlugIn(changed)
			.stream()
			.collect(Collectors.toMap(StoredExercise::slug, Function.identity()));
		Map<String, Hidden> hidden = hidden(rows.stream()
			.filter((row) -> row.remark() == Remark.HIDES)
			.map(ImportRow::slug)
			.filter(before::containsKey)
			.toList()).stream().collect(Collectors.toMap(Hidden::slug, Function.identity()));
		return new Rows(part, count, rows.stream().map((row) -> row(row, before, hidden, locale)).toList(),
				page.getPageNumber() + 1, pages(count, page.getPageSize()));
	}

	private static int pages(int count, int size) {
		return (count + size - 1) / size;
	}

	private Row row(ImportRow row, Map<String, StoredExercise> before, Map<String, Hidden> hidden, Locale locale) {
		return new Row(Long.toString(row.line()), row.label(), row.remark(), row.knownSlug(), row.knownName(),
				row.slug(),
				row.problems().stream().map((problem) -> new Reason(problem.field(), say(problem, locale))).toList(),
				lines(row, before.get(row.slug())), hidden.get(row.slug()));
	}

	private static List<FieldChange> lines(ImportRow row, @Nullable StoredExercise before) {
		State state = row.state();
		Content content = row.content();
		return (before == null || state == null || content == null) ? List.of()
				: FieldChange.between(before.state(), before.content(), state, content);
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
