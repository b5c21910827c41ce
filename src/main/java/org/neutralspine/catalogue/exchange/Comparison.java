package org.neutralspine.catalogue.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.ContentCheck;
import org.neutralspine.catalogue.KnownNames;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Problem;
import org.neutralspine.catalogue.Publishing;
import org.neutralspine.catalogue.State;

/**
 * Compares the records of one file with the catalogue and with each other. What it
 * remembers of each is little: names, slugs and links.
 */
final class Comparison {

	private static final Set<String> LINKS = Set.of("slug", "easier", "harder", "instead");

	private final long importId;

	private final Format format;

	private final boolean restoring;

	private final Publishing publishing;

	private final Slugs slugs = new Slugs();

	private final KnownNames names = new KnownNames();

	private final Links links = new Links();

	private final Set<String> identities = new HashSet<>();

	/**
	 * Begins with an empty catalogue.
	 * @param restoring whether each record keeps its state
	 */
	Comparison(long importId, Format format, boolean restoring, Publishing publishing) {
		this.importId = importId;
		this.format = format;
		this.restoring = restoring;
		this.publishing = publishing;
	}

	/** Adds what is in the catalogue. */
	void know(StoredExercise exercise) {
		this.names.add(exercise.slug(), exercise.content());
		if (this.format.isOwn()) {
			this.links.known(exercise.slug(), exercise.content());
		}
		else {
			this.slugs.take(exercise.slug());
		}
	}

	/**
	 * Decides what would become of a record.
	 * @param number its number in the file, from one
	 */
	ImportRow compare(int number, Incoming incoming, Existing existing) {
		Content content = incoming.content();
		if (content == null) {
			return row(number, incoming, incoming.isLeftOut() ? Kind.LEFT_OUT : Kind.REJECTED, incoming.problems());
		}
		String identity = Existing.identity(content);
		String known = incoming.slug();
		StoredExercise before = (known != null) ? existing.withSlug(known) : existing.withIdentity(identity);
		String slug = (known != null) ? known : (before != null) ? before.slug() : this.slugs.free(content.name());
		Content after = after(content, before);
		boolean isSame = before != null && isSame(before.content(), after);
		List<Problem> problems = new ArrayList<>(incoming.problems());
		problems.addAll(ContentCheck.problems(slug, after));
		problems.addAll(clashes(number, slug, identity, existing));
		if (this.restoring && incoming.state() == State.PUBLISHED) {
			problems.addAll(this.publishing.missing(slug, after));
		}
		if (this.format.isOwn() && problems.stream().map(Problem::field).noneMatch(LINKS::contains)) {
			this.links.incoming(number, slug, after, !isSame);
		}
		if (!problems.isEmpty()) {
			return row(number, incoming, Kind.REJECTED, problems);
		}
		if (isSame) {
			return row(number, incoming, Kind.UNCHANGED, List.of());
		}
		State state = this.restoring ? Objects.requireNonNull(incoming.state()) : State.UNREVIEWED;
		if (before != null) {
			return row(number, incoming, Kind.CHANGED, List.of()).with(slug, state, after).inPlaceOf(before);
		}
		ImportRow added = row(number, incoming, Kind.NEW, List.of()).with(slug, state, after);
		this.names.find(after.name()).ifPresent(added::likely);
		return added;
	}

	private ImportRow row(int number, Incoming incoming, Kind kind, List<Problem> problems) {
		return new ImportRow(this.importId, number, incoming.line(), Labels.shown(incoming.name()), kind, problems);
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

	private List<Problem> clashes(int number, String slug, @Nullable String identity, Existing existing) {
		List<Problem> clashes = new ArrayList<>();
		int first = this.format.isOwn() ? this.links.record(slug) : 0;
		if (first > 0) {
			clashes.add(Problem.of("slug", "import.record.twice", Labels.shown(slug), first));
		}
		if (identity != null) {
			StoredExercise holder = existing.withIdentity(identity);
			if (!this.identities.add(identity) || (holder != null && !holder.slug().equals(slug))) {
				clashes.add(Problem.of("key", "import.record.origin", Labels.shown(identity)));
			}
		}
		return clashes;
	}

	/** Whether there are more links than can be followed. */
	boolean isTooMuch() {
		return this.links.areTooMany();
	}

	/** What only shows once all records were compared: where their links lead to. */
	void checkLinks(BiConsumer<Integer, Problem> reject) {
		this.links.check(reject);
	}

}
