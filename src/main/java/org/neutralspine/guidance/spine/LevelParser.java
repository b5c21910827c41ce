package org.neutralspine.guidance.spine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.NotUnderstood;
import org.neutralspine.guidance.spine.Reading.Question;
import org.neutralspine.guidance.spine.Reading.Understood;

/**
 * Puts the tokens of a text together, one after the other.
 */
final class LevelParser {

	private final List<LevelClause> clauses = new ArrayList<>();

	private final List<String> unknownWords = new ArrayList<>();

	private LevelClause current = new LevelClause();

	private @Nullable String count;

	private boolean leavesOut;

	/**
	 * Takes the next token.
	 * @return the reading, if nothing that follows can change it
	 */
	Optional<Reading> take(LevelToken token) {
		return switch (token.kind()) {
			case LEVEL -> addLevel(token);
			case BARE -> addBare(token.text());
			default -> {
				add(token);
				yield Optional.empty();
			}
		};
	}

	private void add(LevelToken token) {
		switch (token.kind()) {
			case PELVIS -> this.current.add(Level.PELVIS);
			case OCCIPUT -> this.current.add(Level.C0);
			case SACRUM -> this.current.add(Level.S1);
			case REGION -> this.current.addRegions(LevelWords.regions(token.text()));
			case DISC -> this.current.addDisc();
			case COUNT -> this.count = token.text();
			case RANGE -> this.current.addDash();
			case LIST -> endClause();
			default -> addWord(token);
		}
	}

	private void addWord(LevelToken token) {
		this.current.addWord(token.text());
		if (!LevelWords.isSilent(token)) {
			this.unknownWords.add(token.text());
		}
	}

	private Optional<Reading> addLevel(LevelToken token) {
		String region = token.letter().replace('d', 't').toUpperCase(Locale.ROOT);
		String digits = token.number().replace('i', '1');
		Optional<Level> level = Level.named(region + digits);
		level.ifPresent(this.current::add);
		if (level.isPresent() || addTwoLevels(region, digits)) {
			return Optional.empty();
		}
		return Optional.of(new NotUnderstood(List.of(token.text().toUpperCase(Locale.ROOT))));
	}

	/** "L45" is how some write L4-5. */
	private boolean addTwoLevels(String region, String digits) {
		if (digits.length() != 2 || !("C".equals(region) || "L".equals(region))) {
			return false;
		}
		Optional<Level> first = Level.named(region + digits.charAt(0));
		Optional<Level> second = Level.named(region + digits.charAt(1));
		if (first.isEmpty() || !first.flatMap(Level::below).equals(second)) {
			return false;
		}
		this.current.add(first.get());
		this.current.addDash();
		second.ifPresent(this.current::add);
		return true;
	}

	private Optional<Reading> addBare(String digits) {
		Level last = this.current.last();
		if (last == null) {
			return Optional.of(new AsksBack(Question.WORDS, digits));
		}
		// Downwards it may be of the next region: "L3-1" is L1 or S1.
		if (last != Level.PELVIS && Integer.parseInt(digits) <= Integer.parseInt(last.name().substring(1))) {
			return Optional.of(new AsksBack(Question.WHICH_LEVEL, last + "-" + digits));
		}
		String letter = last.name().substring(0, 1);
		Optional<Level> level = (last == Level.PELVIS) ? Optional.empty() : Level.named(letter + digits);
		level.ifPresent(this.current::add);
		return level.isPresent() ? Optional.empty() : Optional.of(new NotUnderstood(List.of(letter + digits)));
	}

	private void endClause() {
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
		ClauseSpans spans = new ClauseSpans(this.count);
		return spans.addAll(this.clauses).orElseGet(() -> reading(spans.spans()));
	}

	private Reading reading(List<Span> spans) {
		if (!spans.isEmpty()) {
			return contradictsCount(spans) ? new AsksBack(Question.COUNT, String.valueOf(this.count))
					: new Understood(spans, this.leavesOut);
		}
		if (this.leavesOut) {
			return new AsksBack(Question.NOT_A_FUSION);
		}
		return (this.count != null) ? new AsksBack(Question.COUNT, this.count) : new AsksBack(Question.WORDS);
	}

	/**
	 * People count vertebrae, or the discs between them.
	 */
	private boolean contradictsCount(List<Span> spans) {
		Optional<Integer> stated = Optional.ofNullable(this.count).flatMap(LevelWords::number);
		Fusion fusion = new Fusion(spans);
		return stated.isPresent() && stated.get() != fusion.segments()
				&& stated.get() != fusion.segments() + fusion.spans().size();
	}

}
