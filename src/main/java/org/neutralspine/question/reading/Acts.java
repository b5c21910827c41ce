package org.neutralspine.question.reading;

import java.util.Set;

import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.reading.Mention.Act;
import org.neutralspine.question.text.AskedText;

/**
 * What is said of an exercise, by the words in front of it: the last of them counts, and
 * what asks before what reports.
 */
final class Acts {

	private static final int NOWHERE = -1;

	private static final Set<String> SUBJECTS = Set.of("i", "ive", "we", "he", "she", "im");

	private static final Set<String> WHEN = Set.of("after", "when", "while", "during");

	private static final Set<String> WELL = WordSets.of("WELL");

	private static final Set<String> KEEP = WordSets.of("KEEP");

	private static final Set<String> USUAL = Set.of("regular", "normal", "plain", "proper", "usual", "real", "the",
			"full");

	private final AskedText text;

	private final Asking asking;

	private final Around around;

	Acts(AskedText text, Asking asking) {
		this.text = text;
		this.asking = asking;
		this.around = new Around(text, asking);
	}

	Act of(int from, int to) {
		Found here = FoundPhrases.words(from, to);
		if (isNotMeant(here) || this.around.isFeared(from)) {
			return Act.NONE;
		}
		int ask = last("ASK", here);
		int report = last("REPORT", here);
		int deny = last("DENY", here);
		deny = this.around.isBut(deny, from) ? NOWHERE : deny;
		if (deny > ask && deny >= report) {
			return Act.DENIED;
		}
		if (ask == NOWHERE && isOthers(here, report)) {
			return this.asking.asksBehind(to, sentence(from)) ? Act.ASKED : Act.NONE;
		}
		if ((ask > NOWHERE && ask >= report) || this.around.isAsked(from, to)) {
			return Act.ASKED;
		}
		return (report > NOWHERE) ? reported(report, from, to) : plain(from, to);
	}

	private boolean isOthers(Found here, int report) {
		int others = last("OTHERS", here);
		return others > NOWHERE && others >= report;
	}

	/**
	 * "Not swimming, jumping in", "not regular pull ups": something else is asked about.
	 */
	private boolean isNotMeant(Found here) {
		int from = here.from();
		int not = this.asking.is(from - 1, USUAL) ? from - 2 : from - 1;
		boolean instead = not >= 0 && sentence(not) == sentence(from) && this.asking.is(not, Set.of("not"));
		return (instead && !this.asking.hasAsk(sentence(from))) || last("NOT_ASKED", here) > NOWHERE;
	}

	private int sentence(int at) {
		return this.text.tokens().get(at).sentence();
	}

	/** It is reported, unless it is asked about behind. */
	private Act reported(int report, int from, int to) {
		int sentence = sentence(from);
		if (this.around.isLeftToAsk(report, from, to)) {
			return Act.ASKED;
		}
		boolean asked = this.asking.isQuestion(sentence) || isApart(report, from);
		return this.asking.isGoingOn(sentence) || (this.asking.asksBehind(to, sentence) && asked) ? Act.ASKED
				: Act.REPORTED;
	}

	private Act plain(int from, int to) {
		int sentence = sentence(from);
		if (this.around.isDone(to, sentence) || this.around.isWhen(from, to)) {
			return Act.REPORTED;
		}
		if (this.asking.asksBehind(to, sentence)) {
			return Act.ASKED;
		}
		if (this.asking.isQuestion(sentence)) {
			return isReportedBehind(to) ? Act.REPORTED : Act.ASKED;
		}
		if (this.around.isPermitted(from, to)) {
			return Act.NONE;
		}
		boolean subject = from > this.text.firstOf(sentence) && this.asking.is(from - 1, SUBJECTS);
		boolean well = this.asking.is(to, WELL) && sentence(to) == sentence;
		boolean reported = subject || this.around.isTold(from) || well || this.asking.is(from - 1, WHEN) || !this.asking.isFragment(sentence);
		return reported ? Act.REPORTED : Act.ASKED;
	}

	/** Where the last phrase of a kind in front of it ends. */
	private int last(String key, Found here) {
		return this.asking.phrases()
			.beside(key, here)
			.stream()
			.filter((one) -> one.to() <= here.from() + 1 && one.from() < here.from())
			.filter((one) -> key.equals("ASK") ? !this.asking.isStatement(one)
					: !this.asking.isPartOfQuestion(one) && !this.asking.isAskedAsTold(one) && !this.asking.isIf(one))
			.mapToInt(Found::to)
			.max()
			.orElse(NOWHERE);
	}

	/** Whether a comma stands between two places. */
	private boolean isApart(int from, int to) {
		for (int i = Math.min(from, to); i < to; i++) {
			if (this.asking.phrases().isBehindComma(i)) {
				return true;
			}
		}
		return false;
	}

	/** "Walking fine, can I …". */
	private boolean isReportedBehind(int to) {
		boolean fine = this.asking.is(to, WELL) && !this.text.tokens().get(to).isBehindMark();
		return fine && this.asking.phrases().isBehindComma(to + 1) && sentence(to + 1) == sentence(to);
	}

	/** "Should I stop the bridges?" says that they are done. */
	boolean isGoingOn(int from) {
		int sentence = sentence(from);
		return this.asking.phrases().isBetween(from - 6, from, sentence, KEEP);
	}

	/** "The wound is a clean line" asks nothing. */
	boolean isTold(Found ask) {
		boolean is = this.asking.is(ask.from(), Set.of("is", "are", "was"));
		return is && !this.asking.isQuestion(this.asking.phrases().sentence(ask));
	}

}
