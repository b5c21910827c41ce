package org.neutralspine.exchange.staging;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.PictureUploads.Drawn;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.State;
import org.neutralspine.exchange.comparison.Comparison;
import org.neutralspine.exchange.comparison.ExerciseLookup;
import org.neutralspine.exchange.comparison.ImportRow;
import org.neutralspine.exchange.comparison.Remark;
import org.neutralspine.exchange.file.FileRecord;
import org.neutralspine.exchange.store.StoredExerciseRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the records of a file wait until an admin has decided. Each step is a short
 * transaction of its own, so that a large file holds up nobody else.
 */
@Component
public class Staging {

	/** No source has more; whoever names one for each record is not helped by a list. */
	private static final int MAX_LICENCES = 20;

	private final CatalogueImportRepository imports;

	private final ImportRowRepository rows;

	private final StoredExerciseRepository exercises;

	private final EntityManager entityManager;

	private final JdbcClient database;

	Staging(CatalogueImportRepository imports, ImportRowRepository rows, StoredExerciseRepository exercises,
			EntityManager entityManager, JdbcClient database) {
		this.imports = imports;
		this.rows = rows;
		this.exercises = exercises;
		this.entityManager = entityManager;
		this.database = database;
	}

	/**
	 * Keeps what would become of some records.
	 * @param first the number of the first of them
	 * @param bytesRead how much of the file was read by now
	 */
	@Transactional
	void add(long id, Comparison comparison, int first, List<FileRecord> records, long bytesRead) {
		int number = first;
		if (this.imports.read(id, bytesRead, first - 1 + records.size()) == 0) {
			throw new StoppedException();
		}
		this.entityManager.unwrap(Session.class).setJdbcBatchSize(records.size());
		ExerciseLookup lookup = ExerciseLookup.of(records, this.exercises);
		for (FileRecord record : records) {
			this.entityManager.persist(comparison.compare(number++, record, lookup));
		}
	}

	@Transactional
	void add(long id, Drawn picture) {
		this.database.sql("insert into import_picture (import_id, hash, bytes) values (?, ?, ?)")
			.params(id, picture.kept().hash(), picture.bytes())
			.update();
	}

	@Transactional
	void reject(long id, Map<Integer, List<Problem>> problems) {
		this.rows.findByImportIdAndNumberIn(id, problems.keySet())
			.forEach((row) -> row.reject(problems.getOrDefault(row.number(), List.of())));
	}

	@Transactional
	void rejectPublished(long id, Set<String> names, Problem problem) {
		this.rows.findPublishedByName(id, names).forEach((row) -> row.reject(List.of(problem)));
	}

	@Transactional
	void rejectHiding(long id, String slug, Problem problem) {
		this.rows.findByImportIdAndKnownSlugAndRemark(id, slug, Remark.HIDES)
			.forEach((row) -> row.reject(List.of(problem)));
	}

	/** What would be published, by slug. */
	@Transactional(readOnly = true)
	Map<String, Content> published(long id) {
		Map<String, Content> published = new TreeMap<>();
		List<ImportRow> page = page(id, 0);
		while (!page.isEmpty()) {
			page.forEach(
					(row) -> published.put(Objects.requireNonNull(row.slug()), Objects.requireNonNull(row.content())));
			this.entityManager.clear();
			page = page(id, page.get(page.size() - 1).number());
		}
		return published;
	}

	private List<ImportRow> page(long id, int last) {
		return this.rows.findFirst200ByImportIdAndStateAndNumberGreaterThanOrderByNumber(id, State.PUBLISHED, last);
	}

	/** How many rows each list has. */
	Map<RowGroup, Integer> counts(long id) {
		Map<RowGroup, Integer> counts = new EnumMap<>(RowGroup.class);
		for (String column : List.of("outcome", "remark")) {
			this.database
				.sql("select " + column + ", count(*) from import_row where import_id = ? and " + column
						+ " is not null group by " + column)
				.param(id)
				.query((row) -> {
					counts.put(RowGroup.valueOf(row.getString(1)), row.getInt(2));
				});
		}
		return counts;
	}

	/** Under which licence how many would come in, the most frequent first. */
	Map<String, Integer> licences(long id) {
		Map<String, Integer> licences = new LinkedHashMap<>();
		this.database
			.sql("select licence, count(*) from import_row where import_id = ? and licence is not null "
					+ "and outcome in ('NEW', 'CHANGED') group by licence order by count(*) desc, licence fetch first "
					+ MAX_LICENCES + " rows only")
			.param(id)
			.query((row) -> {
				licences.put(row.getString(1), row.getInt(2));
			});
		return licences;
	}

	/** Removes what nobody will decide on any more. */
	public void clear(long id) {
		new SettledRows(this.database, id).remove("");
	}

	/** Removes all but what is likely to be in the catalogue twice now. */
	public void clearUnlikely(long id) {
		new SettledRows(this.database, id).remove("and (remark is null or remark not in ('LIKELY', 'TWICE')) ");
	}

}
