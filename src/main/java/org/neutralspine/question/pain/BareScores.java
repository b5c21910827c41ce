package org.neutralspine.question.pain;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Numbers that stand as a score does, without a word for pain: "sitting I'm at a 5",
 * "with meds it's a 3, without them a 6", "neck 2, shoulder blade 4". What they count
 * would be named behind them.
 */
final class BareScores {

	private static final Set<String> VARIES = WordSets.of("SCORE_VARIES");

	private static final Set<String> PARTS = WordSets.of("SCORE_PARTS");

	private static final Set<String> BEFORE_PART = Set.of("left", "right", "lower", "upper", "my", "the", "both", "mid",
			"middle", "shoulder", "low", "and", "but");

	/** No object of anybody's doing: "I have a 5 and a 10 at home". */
	private static final Set<String> NO_LEADS = WordSets.of("SCORE_NO_LEADS");

	/** "2 when I wake": tablets. */
	private static final Set<String> TAKEN = WordSets.of("TAKEN_BY_NUMBER");

	private static final Set<String> MEDICINE = Set.of("meds", "medication", "tablets", "pills", "painkillers");

	private static final Set<String> WITH = Set.of("with", "without", "off", "on", "before", "after", "skip");

	private static final Set<String> JOINTS = Set.of("and", "or", "then");

	private static final Set<String> AND = Set.of("and", "to");

	private static final Set<String> A = Set.of("a", "an");

	private static final int FAR = 16;

	private final List<Token> tokens;

	private final PainWords words;

	private final ScoreLeads leads;

	private final ScoreEnds ends;

	BareScores(List<Token> tokens, PainWords words) {
		this.tokens = tokens;
		this.words = words;
		this.leads = new ScoreLeads(tokens, words);
		this.ends = new ScoreEnds(tokens);
	}

	boolean isAt(int at) {
		return stands(at) || isNextTo(run(at));
	}

	private ScoreRun run(int at) {
		return ScoreRun.of(this.tokens, at);
	}

	private boolean stands(int at) {
		ScoreRun run = run(at);
		boolean closed = this.ends.isClosed(run.to()) && !isShift(run);
		boolean led = (run.article() ? isCalled(run) : this.leads.isBare(run)) || this.ends.isOnGoodDay(run.to());
		boolean about = this.leads.isAbout(run) && this.ends.isCircumstance(run.to());
		return (closed && (led || about)) || isBetween(at) || isOfPart(run) || isPair(run);
	}

	/** "I work a 9 to 5". */
	private boolean isShift(ScoreRun run) {
		return this.words.is(run.from(), Set.of("9", "nine")) && this.words.is(run.to() - 1, Set.of("5", "five"));
	}

	private boolean isCalled(ScoreRun run) {
		boolean next = run.isLed() && this.words.is(run.lead(), JOINTS)
				&& numbers(run.from()).anyMatch((one) -> one < run.lead());
		return next ? isBehindScore(run) : this.leads.isCalled(run);
	}

	/** "Between 2 and 5 depending on the day". */
	private boolean isBetween(int at) {
		int before = before(at);
		int first = this.words.is(before, AND) ? before - 1 : at;
		int lead = before(first);
		int and = first + 1;
		int second = this.words.is(and + 1, A) ? and + 2 : and + 1;
		boolean both = this.words.is(lead, Set.of("between", "from")) && this.words.is(and, AND)
				&& ScoreRun.isNumber(this.tokens, first) && ScoreRun.isNumber(this.tokens, second);
		return both && this.ends.isClosed(second + 1)
				&& (this.words.is(lead - 1, VARIES) || this.words.is(lead - 1, PARTS) || isWithout(lead));
	}

	/** "Between 4 and 5 of an evening if I skip the meds". */
	private boolean isWithout(int lead) {
		boolean first = !ScoreRun.isOneClause(this.tokens, lead - 1, lead);
		return first && around(lead).anyMatch((one) -> this.words.is(one, MEDICINE));
	}

	private int before(int at) {
		return this.words.is(at - 1, A) ? at - 2 : at - 1;
	}

	/** "Neck 2, shoulder blade 4". */
	private boolean isOfPart(ScoreRun run) {
		int part = run.from() - 1;
		boolean first = part <= 0 || !ScoreRun.isOneClause(this.tokens, part - 1, part)
				|| this.words.is(part - 1, BEFORE_PART);
		return run.lead() == part && this.words.is(part, PARTS) && first && this.ends.isEnd(run.to());
	}

	/**
	 * "Bad days 6, good days 2", "7 when I sneeze, 1 otherwise": one alone may count
	 * anything.
	 */
	private boolean isPair(ScoreRun run) {
		return this.ends.isTold(run) && around(run.from()).noneMatch(this::isTaken)
				&& numbers(run.from()).filter((other) -> other < run.from() || other >= run.to())
					.anyMatch((other) -> this.ends.isTold(run(other)));
	}

	/** "2 tablets when I wake"; not "4 with the tablets". */
	private boolean isTaken(int at) {
		return this.words.is(at, TAKEN) && !this.words.is(at - 1, WITH) && !this.words.is(at - 2, WITH);
	}

	/** "…, without them a 6", "…, 6 on a bad one": one was told before. */
	private boolean isNextTo(ScoreRun run) {
		boolean own = !run.article() || !run.isLed() || !this.words.is(run.lead(), NO_LEADS);
		return own && this.ends.isNext(run) && isBehindScore(run);
	}

	private boolean isBehindScore(ScoreRun run) {
		return numbers(run.from()).filter((one) -> one < run.from())
			.anyMatch((one) -> this.words.isOutOfTen(one) || this.words.isLed(one) || stands(one));
	}

	private IntStream numbers(int at) {
		return around(at).filter((one) -> ScoreRun.isNumber(this.tokens, one));
	}

	/** Its sentence. */
	private IntStream around(int at) {
		int sentence = this.tokens.get(at).sentence();
		return IntStream.range(Math.max(0, at - FAR), Math.min(this.tokens.size(), at + FAR))
			.filter((one) -> this.tokens.get(one).sentence() == sentence);
	}

}
