package org.neutralspine.question.pain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.question.date.Duration;
import org.neutralspine.question.level.LevelReader;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Token;

/**
 * Finds the pain score of now. Of several the highest counts.
 */
public final class PainReader {

	private static final Set<String> NO_SCORE = WordSets.of("NO_SCORE");

	private static final Set<String> COUNTED = WordSets.of("COUNTED_THINGS");

	/** "On a bad day 6". */
	private static final Set<String> KINDS = Set.of("good", "bad", "best", "worst", "average", "rough", "normal");

	private static final Set<String> A = Set.of("a", "an");

	private final AskedText text;

	private final List<Token> tokens;

	private final Moods moods;

	private final BitSet levels;

	private final PainFree free;

	private final PainWords words;

	private final CalledPain called;

	private final BareScores bare;

	private final ScoreTimes times;

	private final ThoughtScores thought;

	public PainReader(AskedText text, Moods moods, LevelReader levels, FoundPhrases facts) {
		this.text = text;
		this.tokens = text.tokens();
		this.moods = moods;
		this.levels = levels.tokens();
		this.words = new PainWords(this.tokens);
		this.free = new PainFree(text, moods, facts);
		this.called = new CalledPain(this.words);
		this.bare = new BareScores(this.tokens, this.words);
		this.thought = new ThoughtScores(this.tokens);
		this.times = new ScoreTimes(this.tokens, this.words);
	}

	/**
	 * The highest score that is told of now, from 0 to 10; null where none is.
	 * @param another whether the text is about somebody else than the one who writes
	 */
	public @Nullable Said<Integer> read(boolean another) {
		List<Said<Integer>> scores = new ArrayList<>();
		boolean listing = false;
		for (Token token : this.tokens) {
			int at = token.at();
			Optional<Integer> score = score(at);
			boolean led = score.isPresent() && isOfPain(at, listing);
			if (led && isOfNow(at) && (another || !this.moods.isOfAnother(at))) {
				scores.add(Said.of(score.orElseThrow(), this.text.words(at, at + 1)));
			}
			listing = led || (listing && score.isEmpty());
		}
		return scores.stream().max(Comparator.comparing(Said::value)).or(this.free::read).orElse(null);
	}

	private boolean isOfPain(int at, boolean listing) {
		return !this.words.isOfSomethingElse(at) && (this.words.isOutOfTen(at) || this.words.isLed(at)
				|| this.words.isLevel(at) || this.called.isAt(at) || this.words.isToday(at) || this.words.isRated(at)
				|| (listing && this.words.isListed(at)) || this.bare.isAt(at));
	}

	private boolean isOfNow(int at) {
		return !isLeft(at) && (this.words.isThen(at) || !this.times.isPast(at)) && !this.times.isOver(at)
				&& !this.thought.isIf(at);
	}

	/** "Down from 7 to 4", "from a 7 down to a 4", "a 4 from a 7": the seven is over. */
	private boolean isLeft(int at) {
		int from = this.words.is(at - 1, A) ? at - 2 : at - 1;
		int next = this.words.isOutOfTen(at) ? at + 2 : at + 1;
		int to = this.words.is(next, Set.of("down", "up", "back")) ? next + 1 : next;
		int other = this.words.is(to + 1, A) ? to + 2 : to + 1;
		boolean behind = this.words.word(to).equals("to") && ScoreRun.isNumber(this.tokens, other);
		return this.words.word(from).equals("from") && (behind || ScoreRun.isNumber(this.tokens, from - 1));
	}

	private Optional<Integer> score(int at) {
		Token token = this.tokens.get(at);
		if (Numbers.written(token).isEmpty() || this.levels.get(at) || Duration.at(this.tokens, at) != null
				|| isOther(at) || this.words.isScale(at)) {
			return Optional.empty();
		}
		return Numbers.written(token)
			.stream()
			.filter((number) -> number <= Today.MAX_PAIN)
			.mapToObj((number) -> upper(at, number))
			.findFirst();
	}

	/** "4-5": the higher. */
	private int upper(int at, double number) {
		int next = at + 1;
		boolean range = next < this.tokens.size() && this.tokens.get(next).isNumber()
				&& this.tokens.get(next).before().strip().equals("-");
		double higher = range ? Math.max(number, Numbers.of(this.tokens.get(next)).orElse(0)) : number;
		return (int) Math.ceil(Math.min(higher, Today.MAX_PAIN));
	}

	/** Whether a number counts something else than pain. */
	private boolean isOther(int at) {
		String next = ScoreRun.isOneClause(this.tokens, at, at + 1) ? this.words.word(at + 1) : "";
		boolean level = next.equals("level") && this.words.word(at + 2).equals("pain");
		boolean counted = NO_SCORE.contains(next) && !next.equals("of") && !level;
		boolean unit = Duration.isUnit(next) && !next.equals("d");
		return counted || unit || isOneThing(at) || this.words.isOfOthers(at) || isPartOfNumber(at) || isCounted(at);
	}

	/** "Week 6"; not "on a bad day 6". */
	private boolean isCounted(int at) {
		return this.words.is(at - 1, COUNTED) && !this.tokens.get(at).isBehindMark() && !this.words.is(at - 2, KINDS);
	}

	/** "Down one leg". */
	private boolean isOneThing(int at) {
		return this.words.word(at).equals("one") && !this.words.is(at - 1, A) && !this.words.isOutOfTen(at)
				&& !this.words.isLast(at);
	}

	/** "2x10", the ten of "3/10". */
	private boolean isPartOfNumber(int at) {
		boolean glued = at + 1 < this.tokens.size() && this.tokens.get(at + 1).before().isEmpty()
				&& !this.tokens.get(at + 1).isNumber() && !this.words.word(at + 1).equals("ish");
		return glued || isBehindStroke(at) || this.tokens.get(at).text().matches("0\\d");
	}

	private boolean isBehindStroke(int at) {
		String before = this.tokens.get(at).before();
		return before.equals("/") || (before.strip().equals("/") && this.tokens.get(at - 1).isNumber());
	}

}
