package org.neutralspine.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.FieldChange;
import org.neutralspine.editing.State;
import org.neutralspine.exchange.comparison.ImportRow;
import org.neutralspine.exchange.comparison.Outcome;
import org.neutralspine.exchange.comparison.Remark;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.ImportRowRepository;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.exchange.staging.RowGroup;
import org.neutralspine.exchange.store.StoredExercise;
import org.neutralspine.exchange.store.StoredExerciseRepository;
import org.neutralspine.web.PageNumber;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Lists the rows of an import for its pages.
 */
@Component
class RowLists {

	private static final int ROWS_OF_OVERVIEW = 20;

	private static final int ROWS_OF_PAGE = 50;

	/** These say little that is new, or have a place of their own. */
	private static final Set<RowGroup> NOT_IN_OVERVIEW = EnumSet.of(RowGroup.UNCHANGED, RowGroup.HIDES, RowGroup.SHOWS);

	private final ImportRowRepository rows;

	private final StoredExerciseRepository exercises;

	private final HiddenExercises hidden;

	private final MessageSource messages;

	RowLists(ImportRowRepository rows, StoredExerciseRepository exercises, HiddenExercises hidden,
			MessageSource messages) {
		this.rows = rows;
		this.exercises = exercises;
		this.hidden = hidden;
		this.messages = messages;
	}

	/**
	 * The beginnings of the lists that are not empty.
	 */
	List<RowList> overview(CatalogueImport job, Locale locale) {
		return Stream.of(RowGroup.values())
			.filter((group) -> !NOT_IN_OVERVIEW.contains(group))
			.map((group) -> beginning(job, group, locale))
			.filter((list) -> list.count() > 0)
			.toList();
	}

	/** What an import that was applied may have brought in twice. */
	List<RowList> twice(CatalogueImport job, Locale locale) {
		return Stream.of(RowGroup.LIKELY, RowGroup.TWICE)
			.map((group) -> beginning(job, group, locale))
			.filter((list) -> !list.rows().isEmpty())
			.toList();
	}

	/** The beginning of one list. */
	RowList beginning(CatalogueImport job, RowGroup group, Locale locale) {
		return list(job, group, PageRequest.of(0, ROWS_OF_OVERVIEW), locale);
	}

	/**
	 * One page of a list.
	 * @param page from one; the nearest there is
	 */
	RowList page(CatalogueImport job, RowGroup group, int page, Locale locale) {
		int found = (int) rows(job, group, PageRequest.of(0, 1)).getTotalElements();
		int number = PageNumber.of(found, ROWS_OF_PAGE, page).number();
		return list(job, group, PageRequest.of(number - 1, ROWS_OF_PAGE), locale);
	}

	private RowList list(CatalogueImport job, RowGroup group, Pageable page, Locale locale) {
		Page<ImportRow> found = rows(job, group, page);
		List<ImportRow> rows = found.getContent();
		int count = (int) found.getTotalElements();
		Map<String, StoredExercise> before = before(rows);
		Map<String, HiddenExercise> hidden = hidden(rows, before.keySet());
		return new RowList(group, count, rows.stream().map((row) -> row(job, row, before, hidden, locale)).toList(),
				page.getPageNumber() + 1, PageNumber.of(count, page.getPageSize(), 1).pages());
	}

	/**
	 * What is twice in the catalogue since an import was applied is counted anew, without
	 * those of which only one is left.
	 */
	private Page<ImportRow> rows(CatalogueImport job, RowGroup group, Pageable page) {
		if (!group.isRemark()) {
			return new PageImpl<>(this.rows.findByOutcome(job.id(), Outcome.valueOf(group.name()), page), page,
					job.count(group));
		}
		Remark remark = Remark.valueOf(group.name());
		return (job.status() == ImportStatus.APPLIED) ? this.rows.findStoredByRemark(job.id(), remark, page)
				: new PageImpl<>(this.rows.findByRemark(job.id(), remark, page), page, job.count(group));
	}

	private Map<String, StoredExercise> before(List<ImportRow> rows) {
		List<String> changed = rows.stream()
			.filter((row) -> row.outcome() == Outcome.CHANGED)
			.map(ImportRow::slug)
			.toList();
		return this.exercises.findBySlugIn(changed)
			.stream()
			.collect(Collectors.toMap(StoredExercise::slug, Function.identity()));
	}

	private Map<String, HiddenExercise> hidden(List<ImportRow> rows, Set<String> stored) {
		List<String> slugs = rows.stream()
			.filter((row) -> row.remark() == Remark.HIDES)
			.map(ImportRow::slug)
			.filter(stored::contains)
			.toList();
		return this.hidden.of(slugs).stream().collect(Collectors.toMap(HiddenExercise::slug, Function.identity()));
	}

	private RowList.Row row(CatalogueImport job, ImportRow row, Map<String, StoredExercise> before,
			Map<String, HiddenExercise> hidden, Locale locale) {
		List<RowList.Reason> reasons = row.problems()
			.stream()
			.map((problem) -> new RowList.Reason(FieldNames.inFile(job.format(), problem.field()),
					this.messages.getMessage(problem.key(), problem.arguments().toArray(), locale)))
			.toList();
		return new RowList.Row(FieldNames.place(job.format(), row), row.label(), row.remark(), row.knownSlug(),
				row.knownName(), row.slug(), job.status() == ImportStatus.APPLIED, reasons,
				lines(row, before.get(row.slug())), hidden.get(row.slug()));
	}

	private static List<FieldChange> lines(ImportRow row, @Nullable StoredExercise before) {
		State state = row.state();
		Content content = row.content();
		return (before == null || state == null || content == null) ? List.of()
				: FieldChange.between(before.state(), before.content(), state, content);
	}

}
