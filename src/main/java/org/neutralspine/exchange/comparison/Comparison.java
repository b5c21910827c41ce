package org.neutralspine.exchange.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.NameIndex;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.Publishing;
import org.neutralspine.editing.State;
import org.neutralspine.editing.SuggestedDemands;
import org.neutralspine.exchange.file.FileFormat;
import org.neutralspine.exchange.file.FileRecord;
import org.neutralspine.exchange.file.ForeignContent;
import org.neutralspine.exchange.file.PrintableText;
import org.neutralspine.exchange.store.ExerciseHistory;
import org.neutralspine.exchange.store.StoredExercise;

/**
 * Compares the records of one file with the catalogue and with each other. What it
 * remembers of each is little: names, slugs and links.
 */
public final class Comparison {

	private static final Set<String> LINKS = Set.of("slug", "easier", "harder", "instead");

	private final long importId;

	private final FileFormat format;

	private final boolean restoring;

	private final Publishing publishing;

	private final ExerciseHistory history;

	private final Slugs slugs = new Slugs();

	private final NameIndex names = new NameIndex();

	private final LinkGraph links = new LinkGraph();

	private final NameIndex shownNames = new NameIndex();

	private final Set<String> identities = new HashSet<>();

	/** Which record of the file has a slug. */
	private final Map<String, Integer> given = new HashMap<>();

	/** The slugs that were found for records which could not keep theirs. */
	private final Set<String> invented = new HashSet<>();

	/**
	 * Begins with an empty catalogue.
	 * @param restoring whether each record keeps its state
	 */
	public Comparison(long importId, FileFormat format, boolean restoring, Publishing publishing,
			ExerciseHistory history) {
		this.importId = importId;
		this.format = format;
		this.restoring = restoring;
		this.publishing = publishing;
		this.history = history;
	}

	/** Adds what is in the catalogue. */
	public void know(StoredExercise exercise) {
		this.names.add(exercise.slug(), exercise.content());
		this.slugs.take(exercise.slug());
		if (this.format.isOwn()) {
			this.links.known(exercise.slug(), exercise.content());
		}
		if (exercise.state() == State.PUBLISHED) {
			this.shownNames.add(exercise.slug(), exercise.content());
		}
	}

	/**
	 * Decides what would become of a record.
	 * @param number its number in the file, from one
	 */
	public ImportRow compare(int number, FileRecord incoming, ExerciseLookup existing) {
		if (incoming.content() == null) {
			return row(number, incoming, incoming.isLeftOut() ? Outcome.LEFT_OUT : Outcome.REJECTED,
					incoming.problems());
		}
		Place place = place(incoming, existing);
		return compare(number, place.incoming(), place, existing);
	}

	/**
	 * Where a record belongs.
	 *
	 * @param incoming the record, with a key if that is needed to know it again
	 * @param before what it changes; null where it is new
	 * @param owner the exercise from another source that has the slug which the file
	 * gives; null where none has
	 */
	private record Place(FileRecord incoming, String slug, @Nullable StoredExercise before,
			@Nullable StoredExercise owner) {

		Content content() {
			return Objects.requireNonNull(this.incoming.content());
		}

	}

	private Place place(FileRecord incoming, ExerciseLookup existing) {
		String given = incoming.slug();
		StoredExercise owner = (given != null) ? existing.withSlug(given) : null;
		Content content = Objects.requireNonNull(incoming.content());
		if (given != null && owner == null && !this.invented.contains(given)) {
			this.slugs.take(given);
			return new Place(incoming, given, null, null);
		}
		if (owner != null && Origin.areSame(owner.content().origin(), content.origin())) {
			return new Place(incoming, owner.slug(), owner, null);
		}
		FileRecord keyed = incoming.keyedBySlug();
		StoredExercise before = existing.withIdentity(ExerciseLookup.identity(keyed.content()));
		if (before != null) {
			return new Place(keyed, before.slug(), before, null);
		}
		String free = this.slugs.free(content.name());
		this.invented.add(free);
		return new Place(keyed, free, null, owner);
	}

	private ImportRow compare(int number, FileRecord incoming, Place place, ExerciseLookup existing) {
		StoredExercise before = place.before();
		String slug = place.slug();
		Content after = after(place.content(), before);
		State state = state(incoming, slug, before, after);
		boolean isSame = before != null && before.state() == state && isSame(before.content(), after);
		List<Problem> problems = new ArrayList<>(incoming.problems());
		problems.addAll(ContentCheck.problems(slug, after));
		problems.addAll(clashes(number, incoming, place, existing));
		if (this.restoring && incoming.state() == State.PUBLISHED) {
			problems.addAll(this.publishing.missing(slug, after));
		}
		if (this.format.isOwn() && problems.stream().map(Problem::field).noneMatch(LINKS::contains)) {
			this.links.incoming(number, slug, after, !isSame);
		}
		if (!problems.isEmpty()) {
			return row(number, incoming, Outcome.REJECTED, problems);
		}
		if (isSame) {
			return row(number, incoming, Outcome.UNCHANGED, List.of());
		}
		if (before != null) {
			return row(number, incoming, Outcome.CHANGED, List.of()).with(slug, state, after).inPlaceOf(before);
		}
		ImportRow added = row(number, incoming, Outcome.NEW, List.of()).with(slug, state, after);
		if (place.owner() != null) {
			added.renamed(place.owner());
		}
		else {
			this.names.find(after.name()).ifPresent(added::likely);
		}
		return added;
	}

	/**
	 * What has to be reviewed is hidden: all that is new, and all that is changed in more
	 * than words.
	 */
	private State state(FileRecord incoming, String slug, @Nullable StoredExercise before, Content after) {
		if (this.restoring) {
			return Objects.requireNonNull(incoming.state());
		}
		if (before == null) {
			return State.UNREVIEWED;
		}
		if (this.format.isOwn() && isTakenBack(incoming, slug, before, after)) {
			return State.PUBLISHED;
		}
		if (isSame(before.content(), after)) {
			return before.state();
		}
		boolean isReworded = this.format.isOwn() && incoming.state() == before.state()
				&& Wording.isAllThatDiffers(before.content(), after);
		boolean stays = isReworded
				&& (before.state() != State.PUBLISHED || mayStayShown(slug, before.content(), after));
		return stays ? before.state() : State.UNREVIEWED;
	}

	/**
	 * Whether a record is just how the exercise was published when an import hid it, and
	 * nobody has touched it since.
	 */
	private boolean isTakenBack(FileRecord incoming, String slug, StoredExercise before, Content after) {
		return incoming.state() == State.PUBLISHED && before.state() == State.UNREVIEWED
				&& this.history.isAsPublishedBeforeImports(before.id(), after)
				&& this.publishing.missing(slug, after).isEmpty();
	}

	/**
	 * Whether new words of what is shown leave it complete, say nothing that asks for
	 * another look at its demands, and take no name from another exercise.
	 */
	private boolean mayStayShown(String slug, Content before, Content after) {
		boolean takesAName = Stream.concat(Stream.of(after.name()), after.aliases().stream())
			.filter((name) -> !name.equals(before.name()) && !before.aliases().contains(name))
			.anyMatch((name) -> this.shownNames.find(name).filter((known) -> !known.slug().equals(slug)).isPresent());
		if (takesAName || SuggestedDemands.leavesOutMore(before, after)
				|| !this.publishing.missing(slug, after).isEmpty()) {
			return false;
		}
		this.shownNames.add(slug, after);
		return true;
	}

	private ImportRow row(int number, FileRecord incoming, Outcome kind, List<Problem> problems) {
		return new ImportRow(this.importId, number, incoming.line(), PrintableText.of(incoming.name()), kind, problems);
	}

	private Content after(Content content, @Nullable StoredExercise before) {
		if (before == null) {
			return content;
		}
		return switch (this.format) {
			case OWN_JSON -> content;
			case OWN_CSV -> content.withPicture(before.content().picture());
			case FREE_EXERCISE_DB, WGER -> ForeignContent.renewed(before.content(), content);
		};
	}

	/**
	 * What was taken from elsewhere is the same as long as it is there, so that what
	 * somebody has made of it here stays.
	 */
	private boolean isSame(Content before, Content after) {
		return this.format.isOwn() ? after.equals(before)
				: Objects.equals(fingerprint(before.origin()), fingerprint(after.origin()));
	}

	private static @Nullable String fingerprint(@Nullable Origin origin) {
		return (origin != null) ? origin.fingerprint() : null;
	}

	private List<Problem> clashes(int number, FileRecord incoming, Place place, ExerciseLookup existing) {
		List<Problem> clashes = new ArrayList<>();
		String slug = place.slug();
		String given = incoming.slug();
		if (given != null) {
			Integer first = this.given.putIfAbsent(given, number);
			if (first != null) {
				clashes.add(Problem.of("slug", "import.record.twice", PrintableText.of(given), first));
			}
			else if (!given.equals(slug)) {
				this.links.renamed(given, slug);
			}
		}
		String identity = ExerciseLookup.identity(place.content());
		if (identity != null) {
			StoredExercise holder = existing.withIdentity(identity);
			if (!this.identities.add(identity) || (holder != null && !holder.slug().equals(slug))) {
				clashes.add(Problem.of("key", "import.record.origin", PrintableText.of(identity)));
			}
		}
		return clashes;
	}

	/** Whether there are more links than can be followed. */
	public boolean isTooMuch() {
		return this.links.areTooMany();
	}

	/** What only shows once all records were compared: where their links lead to. */
	public void checkLinks(BiConsumer<Integer, Problem> reject) {
		this.links.check(reject);
	}

}
