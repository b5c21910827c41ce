package org.neutralspine.exchange.staging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.editing.DemandCheck;
import org.neutralspine.editing.PictureUploads;
import org.neutralspine.editing.PictureUploads.Drawn;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.Publishing;
import org.neutralspine.exchange.comparison.Comparison;
import org.neutralspine.exchange.file.CatalogueFiles;
import org.neutralspine.exchange.file.FileFormat;
import org.neutralspine.exchange.file.FileRecord;
import org.neutralspine.exchange.file.PictureFile;
import org.neutralspine.exchange.file.Records;
import org.neutralspine.exchange.text.UnreadableFileException;
import org.neutralspine.exchange.store.ExerciseHistory;
import org.neutralspine.exchange.store.StoredExercises;
import org.neutralspine.web.picture.NotAPictureException;
import org.springframework.stereotype.Component;

/**
 * Reads a file to its end and finds out what would become of each of its records, without
 * changing anything.
 */
@Component
public class DryRun {

	private static final int MAX_RECORDS = 500_000;

	private static final int RECORDS_AT_ONCE = 200;

	private static final int NAMES_SHOWN = 5;

	private static final int BYTES_AT_ONCE = 4_000_000;

	private final CatalogueImportRepository imports;

	private final StoredExercises exercises;

	private final Staging staging;

	private final PictureUploads pictures;

	private final Publishing publishing;

	private final DemandCheck demands;

	private final AlternativesCheck alternatives;

	private final ExerciseHistory history;

	private final CatalogueFiles files;

	DryRun(CatalogueImportRepository imports, StoredExercises exercises, Staging staging, PictureUploads pictures,
			Publishing publishing, DemandCheck demands, AlternativesCheck alternatives, ExerciseHistory history,
			CatalogueFiles files) {
		this.imports = imports;
		this.exercises = exercises;
		this.staging = staging;
		this.pictures = pictures;
		this.publishing = publishing;
		this.demands = demands;
		this.alternatives = alternatives;
		this.history = history;
		this.files = files;
	}

	/**
	 * Checks a file.
	 * @throws UnreadableFileException if nothing of it can be imported
	 * @throws StoppedException if somebody has stopped the import meanwhile
	 */
	public void check(CatalogueImport job, Path file) throws IOException {
		FileFormat format = this.files.recognise(file);
		if (job.isRestoring() && format != FileFormat.OWN_JSON) {
			throw new UnreadableFileException(1, "import.file.noBackup");
		}
		if (job.isRestoring() && !this.exercises.isEmpty()) {
			throw new UnreadableFileException(1, "import.file.notEmpty");
		}
		this.imports.recognised(job.id(), format);
		Comparison comparison = new Comparison(job.id(), format, job.isRestoring(), this.publishing, this.demands,
				this.history);
		this.exercises.forEach(comparison::know);
		try (Records records = this.files.open(file, format)) {
			read(job.id(), records, comparison);
			this.imports.noted(job.id(), records.notes());
		}
		checkLinks(job.id(), comparison);
		Map<RowGroup, Integer> counts = this.staging.counts(job.id());
		if (job.isRestoring() && !counts.containsKey(RowGroup.REJECTED)) {
			checkAlternatives(job.id());
			counts = this.staging.counts(job.id());
		}
		if (!counts.containsKey(RowGroup.REJECTED) && checkWhatIsLeft(job.id())) {
			counts = this.staging.counts(job.id());
		}
		if (this.imports.checked(job.id(), counts, this.staging.licences(job.id())) == 0) {
			throw new StoppedException();
		}
	}

	private void read(long id, Records records, Comparison comparison) throws IOException {
		List<FileRecord> some = new ArrayList<>();
		Set<String> hashes = new HashSet<>();
		int read = 0;
		long bytes = 0;
		for (FileRecord next = records.next(); next != null; next = records.next()) {
			some.add(illustrated(id, next, hashes));
			if (some.size() == RECORDS_AT_ONCE || records.bytesRead() - bytes > BYTES_AT_ONCE) {
				this.staging.add(id, comparison, read + 1, some, records.bytesRead());
				read += some.size();
				bytes = records.bytesRead();
				some.clear();
				if (read > MAX_RECORDS || comparison.isTooMuch()) {
					throw new UnreadableFileException(next.line(), "import.file.many", MAX_RECORDS,
							Comparison.MAX_NAMES);
				}
			}
		}
		if (!some.isEmpty()) {
			this.staging.add(id, comparison, read + 1, some, records.bytesRead());
		}
	}

	/** One at a time: a picture is much larger than all that is said beside it. */
	private FileRecord illustrated(long id, FileRecord record, Set<String> hashes) {
		PictureFile sent = record.picture();
		if (sent == null || record.content() == null) {
			return record;
		}
		try {
			Drawn drawn = this.pictures.draw(sent.bytes());
			if (hashes.add(drawn.kept().hash())) {
				this.staging.add(id, drawn);
			}
			return record.illustrated(
					new Picture(drawn.kept().hash(), sent.alternative(), drawn.kept().width(), drawn.kept().height()));
		}
		catch (NotAPictureException ex) {
			return FileRecord.rejected(record.line(), record.name(), List.of(Problem.of("picture", ex.key())));
		}
	}

	private void checkLinks(long id, Comparison comparison) {
		Map<Integer, List<Problem>> problems = new LinkedHashMap<>();
		comparison.checkLinks((number, problem) -> {
			problems.computeIfAbsent(number, (record) -> new ArrayList<>()).add(problem);
			if (problems.size() == RECORDS_AT_ONCE) {
				reject(id, problems);
			}
		});
		reject(id, problems);
	}

	private void reject(long id, Map<Integer, List<Problem>> problems) {
		if (!problems.isEmpty()) {
			this.staging.reject(id, problems);
			problems.clear();
		}
	}

	/**
	 * Rejects what cannot be hidden.
	 * @return whether there is such
	 */
	private boolean checkWhatIsLeft(long id) {
		List<String> blocking = this.alternatives.blocking(id);
		for (String slug : blocking) {
			List<String> names = this.alternatives.withoutAlternative(id, slug);
			List<String> some = names.isEmpty() ? this.alternatives.withoutAlternative(id) : names;
			String few = some.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
			this.staging.rejectHiding(id, slug,
					Problem.of("record", "import.record.stranding", few, Math.max(0, some.size() - NAMES_SHOWN)));
		}
		return !blocking.isEmpty();
	}

	/** Of all together: whoever may not do one of them has to find another one. */
	private void checkAlternatives(long id) {
		Map<String, Content> published = this.staging.published(id);
		for (Problem stranded : this.publishing.stranded(Catalogue.exercises(published))) {
			this.staging.rejectPublished(id, Set.copyOf(stranded.arguments()), stranded);
		}
	}

}
