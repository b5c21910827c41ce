package org.neutralspine.guidance.spine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.Question;
import org.neutralspine.guidance.spine.Reading.Understood;

/**
 * Puts the tokens of a text together, one after the other.
 */
final class LevelParser {

	private final List<LevelClause> clauses = new ArrayList<>();

	private final List<String> unknownWords = new ArrayList<>();

	private LevelClause current = new LevelClause();

	private final OtherSurgery otherSurgery = new OtherSurgery();

	/** The last level of the clauses before, whose letter counts for a bare number. */
	private @Nullable Level carried;

	private final StatedCounts counts = new StatedCounts();

	private boolean leavesOut;

	/**
	 * Takes the next token.
	 * @return the reading, if nothing that follows can change it
	 */
	Optional<Reading> take(LevelToken token) {
		this.otherSurgery.take(token);
		return switch (token.kind()) {
			case LEVEL -> add(NamedLevels.of(token));
			case BARE -> add(bare(token.text()));
			default -> {
				add(token);
				yield Optional.empty();
			}
		};
	}

	private void add(LevelToken token) {
		switch (token.kind()) {
			case JOINT -> this.current.addJoint();
			case PELVIS -> this.current.add(Level.PELVIS);
			case OCCIPUT -> this.current.add(Level.C0);
			case SACRUM -> this.current.add(Level.S1);
			case REGION -> this.current.addRegions(LevelWords.regions(token.text()));
			case DISC -> this.current.addDisc();
			case COUNT -> this.counts.addLevels(token.text());
			case RANGE -> this.current.addRange(token.text());
			case LIST -> endClause();
			default -> addWords(token);
		}
	}

	private void addWords(LevelToken token) {
		switch (token.kind()) {
			case SURGERY -> {
			}
			case FUSION -> this.current.addFusion();
			case FUSIONS -> this.counts.addFusions(token.text());
			default -> addWord(token);
		}
	}

	private void addWord(LevelToken token) {
		if (!LevelWords.isSilent(token)) {
			this.unknownWords.add(token.text());
		}
	}

	private Optional<Reading> add(NamedLevels named) {
		for (Level level : named.levels()) {
			if (level != named.levels().get(0)) {
				this.current.addDash();
			}
			this.current.add(level);
		}
		return Optional.ofNullable(named.stop());
	}

	/** A number without a letter has that of the level before it. */
	private NamedLevels bare(String digits) {
		Level last = this.current.last();
		return (last != null) ? NamedLevels.after(last, digits) : NamedLevels.continuing(this.carried, digits);
	}

	private void endClause() {
		Level last = this.current.last();
		this.carried = (last != null) ? last : this.carried;
		if (this.current.isNoFusion()) {
			this.leavesOut = true;
		}
		else {
			this.clauses.add(this.current);
		}
		this.current = new LevelClause();
	}

	/**
	 * The reading of all that was taken.
	 */
	Reading reading() {
		endClause();
		if (!this.unknownWords.isEmpty()) {
			return new AsksBack(Question.WORDS, List.copyOf(this.unknownWords));
		}
		Optional<Reading> stop = this.otherSurgery.question(this.clauses.stream().filter(LevelClause::isPlace).count());
		if (stop.isPresent()) {
			return stop.get();
		}
		ClauseSpans spans = new ClauseSpans(this.counts.levels());
		return spans.addAll(this.clauses).orElseGet(() -> reading(spans.spans()));
	}

	private Reading reading(List<Span> spans) {
		if (spans.isEmpty() && this.leavesOut) {
			return new AsksBack(Question.NOT_A_FUSION);
		}
		return this.counts.question(spans)
			.orElseGet(() -> spans.isEmpty() ? new AsksBack(Question.WORDS) : new Understood(spans, this.leavesOut));
	}

}
