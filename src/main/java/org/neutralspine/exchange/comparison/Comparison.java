package org.neutralspine.exchange.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.DemandCheck;
import org.neutralspine.editing.NameIndex;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.Publishing;
import org.neutralspine.editing.State;
import org.neutralspine.exchange.file.FileFormat;
import org.neutralspine.exchange.file.FileRecord;
import org.neutralspine.exchange.file.PrintableText;
import org.neutralspine.exchange.store.ExerciseHistory;
import org.neutralspine.exchange.store.StoredExercise;

/**
 * Compares the records of one file with the catalogue and with each other. What it
 * remembers of each is little: names, slugs and links.
 */
public final class Comparison {

	/** How many different names and links of them one file may hold. */
	public static final int MAX_NAMES = LinkGraph.MAX_NAMES;

	private static final Set<String> LINKS = Set.of("slug", "easier", "harder", "instead");

	private final long importId;

	private final FileFormat format;

	private final boolean restoring;

	private final Publishing publishing;

	private final Places places = new Places();

	private final NextState nextState;

	private final NameIndex names = new NameIndex();

	private final NewNames newNames = new NewNames();

	private final LinkGraph links = new LinkGraph();

	private final Duplicates duplicates = new Duplicates(this.links);

	/**
	 * Begins with an empty catalogue.
	 * @param restoring whether each record keeps its state
	 */
	public Comparison(long importId, FileFormat format, boolean restoring, Publishing publishing, DemandCheck demands,
			ExerciseHistory history) {
		this.importId = importId;
		this.format = format;
		this.restoring = restoring;
		this.publishing = publishing;
		this.nextState = new NextState(format, restoring, publishing, demands, history);
	}

	/** Adds an exercise of the catalogue. */
	public void know(StoredExercise exercise) {
		this.names.add(exercise.slug(), exercise.content());
		this.places.take(exercise.slug());
		if (this.format.isOwn()) {
			this.links.known(exercise.slug(), exercise.content());
		}
		this.nextState.know(exercise);
	}

	/**
	 * Decides what would become of a record.
	 * @param number its number in the file, from one
	 */
	public ImportRow compare(int number, FileRecord record, ExerciseLookup lookup) {
		if (record.content() == null) {
			return row(number, record, record.isLeftOut() ? Outcome.LEFT_OUT : Outcome.REJECTED, record.problems());
		}
		Place place = this.places.of(record, lookup);
		Content after = place.after(this.format);
		State state = this.nextState.of(place, after);
		boolean isSame = place.before() != null && place.before().state() == state && place.isSame(this.format, after);
		List<Problem> problems = problems(number, place, after, lookup);
		if (this.format.isOwn() && problems.stream().map(Problem::field).noneMatch(LINKS::contains)) {
			this.links.incoming(number, place.slug(), after, !isSame);
		}
		if (!problems.isEmpty()) {
			return row(number, place.record(), Outcome.REJECTED, problems);
		}
		return isSame ? row(number, place.record(), Outcome.UNCHANGED, List.of()) : row(number, place, state, after);
	}

	private List<Problem> problems(int number, Place place, Content after, ExerciseLookup lookup) {
		List<Problem> problems = new ArrayList<>(place.record().problems());
		problems.addAll(ContentCheck.problems(place.slug(), after));
		problems.addAll(this.duplicates.check(number, place, lookup));
		if (this.restoring && place.record().state() == State.PUBLISHED) {
			problems.addAll(this.publishing.missing(place.slug(), after));
		}
		return problems;
	}

	private ImportRow row(int number, Place place, State state, Content after) {
		if (place.before() != null) {
			return row(number, place.record(), Outcome.CHANGED, List.of()).with(place.slug(), state, after)
				.inPlaceOf(place.before());
		}
		ImportRow added = row(number, place.record(), Outcome.NEW, List.of()).with(place.slug(), state, after);
		if (place.owner() != null) {
			added.renamed(place.owner());
		}
		else {
			this.names.find(after.name()).ifPresent(added::likely);
		}
		if (added.remark() == null) {
			this.newNames.find(after.name()).ifPresent(added::twice);
		}
		this.newNames.add(place.slug(), after);
		return added;
	}

	private ImportRow row(int number, FileRecord record, Outcome outcome, List<Problem> problems) {
		return new ImportRow(this.importId, number, record.line(), PrintableText.of(record.name()), outcome, problems);
	}

	/** Whether there are more links than can be followed. */
	public boolean isTooMuch() {
		return this.links.areTooMany();
	}

	/** Tells what only shows once all records were compared: links that lead nowhere. */
	public void checkLinks(BiConsumer<Integer, Problem> reject) {
		this.links.check(reject);
	}

}
