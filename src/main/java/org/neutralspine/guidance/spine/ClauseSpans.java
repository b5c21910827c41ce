package org.neutralspine.guidance.spine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.Question;

/**
 * The spans that clauses mean. What may mean several is asked back.
 */
final class ClauseSpans {

	private static final Span SACRUM_AND_PELVIS = new Span(Level.S1, Level.PELVIS);

	private final @Nullable String count;

	private final List<Span> spans = new ArrayList<>();

	/** Levels that stand alone in their clauses. */
	private final Set<Level> singles = new TreeSet<>();

	/**
	 * Begins without any.
	 * @param count how many levels the text says there are, if it does
	 */
	ClauseSpans(@Nullable String count) {
		this.count = count;
	}

	List<Span> spans() {
		return List.copyOf(this.spans);
	}

	/**
	 * Adds what the clauses of a text mean.
	 * @return what to ask, if anything
	 */
	Optional<Reading> addAll(List<LevelClause> clauses) {
		for (LevelClause clause : clauses) {
			Optional<Reading> stop = add(clause);
			if (stop.isPresent()) {
				return stop;
			}
		}
		if (this.singles.contains(Level.PELVIS) && this.spans.stream().anyMatch((span) -> span.contains(Level.S1))) {
			this.spans.add(SACRUM_AND_PELVIS);
		}
		this.singles.removeIf((single) -> this.spans.stream().anyMatch((span) -> span.contains(single)));
		return addSingles();
	}

	/**
	 * A region that was named counts whole, unless the same clause says which of its
	 * levels are meant.
	 */
	private Optional<Reading> add(LevelClause clause) {
		List<Span> own = new ArrayList<>(clause.regions().joined());
		Optional<Reading> stop = addLevels(clause, own);
		clause.regions()
			.named()
			.stream()
			.filter((region) -> own.stream().noneMatch((span) -> span.isIn(region)))
			.map(Span::of)
			.forEach(this.spans::add);
		this.spans.addAll(own);
		return stop;
	}

	private Optional<Reading> addLevels(LevelClause clause, Collection<Span> own) {
		List<Level> levels = clause.levels();
		if (clause.namesDisc()) {
			return Optional.of(new AsksBack(Question.NOT_A_FUSION));
		}
		if (clause.isJoint() || clause.takePelvis()) {
			own.add(SACRUM_AND_PELVIS);
		}
		if (clause.isJoint()) {
			return Optional.empty();
		}
		if (this.count != null && levels.size() == 1) {
			return Optional.of(new AsksBack(Question.COUNT, this.count));
		}
		if (levels.size() < 2) {
			this.singles.addAll(levels);
			return Optional.empty();
		}
		if (levels.size() == 2) {
			return addSpan(levels.get(0), levels.get(1), own);
		}
		if (clause.isPairs()) {
			return addPairs(levels, own);
		}
		return clause.isUnbroken() ? addSpan(levels.get(0), levels.get(levels.size() - 1), own)
				: Optional.of(gap(List.copyOf(new TreeSet<>(levels))));
	}

	private static Optional<Reading> addPairs(List<Level> levels, Collection<Span> spans) {
		for (int i = 0; i < levels.size(); i += 2) {
			Optional<Reading> stop = addSpan(levels.get(i), levels.get(i + 1), spans);
			if (stop.isPresent()) {
				return stop;
			}
		}
		return Optional.empty();
	}

	private static Optional<Reading> addSpan(Level one, Level other, Collection<Span> spans) {
		if (one == other) {
			return Optional.of(new AsksBack(Question.OTHER_END, one.name()));
		}
		spans.add(Span.between(one, other));
		return Optional.empty();
	}

	private Optional<Reading> addSingles() {
		if (this.singles.isEmpty()) {
			return Optional.empty();
		}
		List<Level> ordered = List.copyOf(this.singles);
		Level first = ordered.get(0);
		Level last = ordered.get(ordered.size() - 1);
		return (last.ordinal() - first.ordinal() != ordered.size() - 1) ? Optional.of(gap(ordered))
				: addSpan(first, last, this.spans);
	}

	private static AsksBack gap(List<Level> levels) {
		return new AsksBack(Question.GAP, levels.get(0).name(), levels.get(levels.size() - 1).name());
	}

}
