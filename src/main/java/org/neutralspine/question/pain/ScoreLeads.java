package org.neutralspine.question.pain;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * What stands in front of a score, and is told of scores alone: "I'm at", "the worst is",
 * "hovers around".
 */
final class ScoreLeads {

	private static final Set<String> LEADS = WordSets.of("SCORE_LEADS");

	/** What is "a 4": "the worst is a 4". */
	private static final Set<String> RATED = WordSets.of("SCORE_RATED");

	private static final Set<String> PARTS = WordSets.of("SCORE_PARTS");

	/** Somebody is "at a 4". */
	private static final Set<String> BEFORE_AT = WordSets.of("SCORE_BEFORE_AT");

	private static final Set<String> MOVED = WordSets.of("PAIN_MOVED");

	/** "Sneezing takes me to a 4". */
	private static final Set<String> BEFORE_TO = Set.of("back", "closer", "nearer", "me", "it", "goes", "go", "gets");

	/** "Woke up with a 5". */
	private static final Set<String> BEFORE_WITH = Set.of("woke", "wake", "waking", "up", "live", "living", "start",
			"started", "end", "ended", "home", "bed");

	private static final Set<String> BEFORE_IT = Set.of("call", "calls", "called", "rate", "rates", "rated", "score",
			"scored", "give", "put", "without", "with");

	/** "Can be a 5": what is hoped for is none. */
	private static final Set<String> CAN = Set.of("can", "would", "id", "might", "must", "may", "to", "itd");

	/** "Hovers around 4", "averages 3": nothing else does. */
	private static final Set<String> HOVERS = Set.of("hovers", "hovering", "hover", "averages", "averaging", "peaks",
			"peaking", "sits", "say", "says", "maxes");

	private static final Set<String> GOES = Set.of("goes", "gets", "go", "get", "going", "rises", "climbs");

	private static final Set<String> ELSE = WordSets.of("SCORE_ELSE");

	private static final Set<String> IS = Set.of("is", "are");

	private static final Set<String> PAIN = WordSets.of("PAIN");

	private static final int FAR = 16;

	private final List<Token> tokens;

	private final PainWords words;

	ScoreLeads(List<Token> tokens, PainWords words) {
		this.tokens = tokens;
		this.words = words;
	}

	/** In front of "a 4". */
	boolean isCalled(ScoreRun run) {
		int lead = run.lead();
		if (!run.isLed()) {
			return !this.words.is(run.from() - 2, ELSE);
		}
		return switch (this.words.word(lead)) {
			case "is", "are" -> isRated(lead - 1);
			case "at" -> isAt(lead);
			case "be" -> this.words.is(lead - 1, CAN) && !this.words.word(lead - 2).equals("used");
			case "am" -> this.words.word(lead - 1).equals("i");
			default -> isMoved(lead) || this.words.is(lead, LEADS);
		};
	}

	private boolean isMoved(int lead) {
		return switch (this.words.word(lead)) {
			case "to" -> this.words.is(lead - 1, MOVED) || this.words.is(lead - 1, BEFORE_TO);
			case "from" -> this.words.is(lead - 1, MOVED) || !ScoreRun.isOneClause(this.tokens, lead - 1, lead);
			case "with" -> this.words.is(lead - 1, BEFORE_WITH);
			case "it" -> this.words.is(lead - 1, BEFORE_IT);
			default -> false;
		};
	}

	/** "Mine is", "the hip is", "driving is". */
	private boolean isRated(int at) {
		return this.words.is(at, RATED) || this.words.is(at, PARTS)
				|| (this.words.word(at).endsWith("ing") && !this.words.is(at, ELSE));
	}

	private boolean isAt(int at) {
		if (this.words.is(at - 1, IS)) {
			return isRated(at - 2);
		}
		return !ScoreRun.isOneClause(this.tokens, at - 1, at) || this.words.is(at - 1, BEFORE_AT)
				|| this.words.is(at - 1, PARTS);
	}

	/**
	 * In front of a number alone: "I'd say 4", "hovers around 4", "never goes above 3".
	 */
	boolean isBare(ScoreRun run) {
		int lead = run.lead();
		return run.isLed() && (isMovedTo(lead, run.from()) || isGiven(lead) || isHovering(lead) || isAnswer(lead)
				|| isAbove(lead));
	}

	/** "The pain crept up from 3 to 6", "now down to 3". */
	private boolean isMovedTo(int lead, int number) {
		boolean now = this.words.word(lead).equals("to")
				&& this.words.is(lead - 2, Set.of("now", "today", "currently"));
		return this.words.is(lead, Set.of("to", "from")) && this.words.is(lead - 1, MOVED)
				&& (now || isPainBefore(number));
	}

	/** "I rate it 4", "without it 4", "at worst 4". */
	private boolean isGiven(int lead) {
		boolean worst = this.words.is(lead, Set.of("worst", "best")) && this.words.word(lead - 1).equals("at");
		return worst || (this.words.word(lead).equals("it") && this.words.is(lead - 1, BEFORE_IT));
	}

	private boolean isHovering(int lead) {
		return this.words.is(lead, HOVERS)
				|| (this.words.is(lead, Set.of("at", "out")) && this.words.is(lead - 1, HOVERS));
	}

	private boolean isAnswer(int lead) {
		return this.words.is(lead, IS) && IntStream.rangeClosed(lead - 2, lead - 1)
			.anyMatch((one) -> this.words.is(one, Set.of("answer", "number")));
	}

	private boolean isAbove(int lead) {
		return this.words.is(lead, Set.of("above", "past", "beyond")) && this.words.is(lead - 1, GOES);
	}

	/** "No pain in the morning but around 5 after work". */
	boolean isAbout(ScoreRun run) {
		boolean next = !run.isLed() || this.words.is(run.lead(), Set.of("but", "and", "is", "its"));
		return run.about() && next && isPainBefore(run.from());
	}

	private boolean isPainBefore(int at) {
		int sentence = this.tokens.get(at).sentence();
		return IntStream.range(Math.max(0, at - FAR), at)
			.anyMatch((one) -> this.tokens.get(one).sentence() == sentence && this.words.is(one, PAIN));
	}

}
