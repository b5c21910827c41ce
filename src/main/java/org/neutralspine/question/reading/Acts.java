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

	/** "I have not driven since". */
	private static final Set<String> AUXILIARIES = Set.of("have", "has", "had", "do", "does", "did", "am", "can",
			"could", "may");

	private static final Set<String> KEEP = WordSets.of("KEEP");

	private static final Set<String> USUAL = Set.of("regular", "normal", "plain", "proper", "usual", "real", "the",
			"full");

	private static final Set<String> TELLERS = WordSets.of("TELLERS");

	private static final Set<String> IS = Set.of("is", "are", "was");

	private final AskedText text;

	private final Asking asking;

	private final Around around;

	private final Told told;

	Acts(AskedText text, Asking asking) {
		this.text = text;
		this.asking = asking;
		this.around = new Around(text, asking);
		this.told = new Told(text, asking, this.around);
	}

	Act of(int from, int to) {
		Found here = FoundPhrases.words(from, to);
		if (isNotMeant(here) || this.told.isFeared(from)) {
			return Act.NONE;
		}
		int ask = last("ASK", here);
		int report = last("REPORT", here);
		if (isDenied(here, ask, report)) {
			return Act.DENIED;
		}
		if (ask == NOWHERE && isOthers(here, report)) {
			return this.asking.asksBehind(to, sentence(from)) ? Act.ASKED : Act.NONE;
		}
		if ((ask > NOWHERE && ask >= report) || this.around.isAsked(from, to)) {
			return Act.ASKED;
		}
		return (report > NOWHERE) ? reported(report, from, to) : this.told.plain(from, to);
	}

	private boolean isDenied(Found here, int ask, int report) {
		int deny = last("DENY", here);
		return deny > ask && deny >= report && !this.told.isBut(deny, here.from());
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
		boolean instead = not >= 0 && sentence(not) == sentence(from) && this.asking.is(not, Set.of("not"))
				&& !this.asking.is(not - 1, AUXILIARIES);
		int asked = last("NOT_ASKED", here);
		return (instead && !this.asking.hasAsk(sentence(from))) || (asked > NOWHERE && !this.told.isBut(asked, from));
	}

	private int sentence(int at) {
		return this.text.tokens().get(at).sentence();
	}

	/** It is reported, unless it is asked about behind. */
	private Act reported(int report, int from, int to) {
		int sentence = sentence(from);
		if (this.told.isLeftToAsk(report, from, to)) {
			return Act.ASKED;
		}
		boolean asked = this.asking.isQuestion(sentence) || this.asking.clauses().isApart(report, from);
		return this.asking.isGoingOn(sentence) || (this.asking.asksBehind(to, sentence) && asked) ? Act.ASKED
				: Act.REPORTED;
	}

	/** Where the last phrase of a kind in front of it ends. */
	private int last(String key, Found here) {
		return this.asking.phrases()
			.beside(key, here)
			.stream()
			.filter((one) -> one.to() <= here.from() + 1 && one.from() < here.from())
			.filter((one) -> key.equals("ASK") || !this.asking.clauses().isAside(one.from(), here.from()))
			.filter((one) -> key.equals("ASK") ? !isStatement(one)
					: !this.asking.isPartOfQuestion(one) && !this.asking.isAskedAsTold(one) && !isIf(one))
			.mapToInt(Found::to)
			.max()
			.orElse(NOWHERE);
	}

	/** "I was the fittest" asks nothing. */
	private boolean isStatement(Found ask) {
		if (this.asking.is(ask.from() - 1, Asking.FEELS)) {
			return true;
		}
		int before = ask.from() - 1;
		boolean inside = ask.length() > 2 && !this.text.isAsked(sentence(ask.from()))
				&& this.asking.clauses().first(ask.from()) < ask.from();
		return inside && this.asking.is(ask.from(), IS) || this.asking.is(ask.from(), IS)
				&& before >= this.text.firstOf(sentence(ask.from())) && this.asking.is(before, TELLERS);
	}

	/** "Could a screw come loose if I do swings?" */
	private boolean isIf(Found one) {
		int sentence = sentence(one.from());
		return this.asking.phrases().word(one.from() - 1).equals("if")
				&& (this.asking.isQuestion(sentence) || this.asking.hasAsk(sentence));
	}

	/** "Should I stop the bridges?" says that they are done. */
	boolean isGoingOn(int from) {
		int sentence = sentence(from);
		return this.asking.phrases().isBetween(from - 6, from, sentence, KEEP)
				|| this.asking.phrases().in("CARRY_ON", sentence).stream().anyMatch((on) -> on.to() <= from);
	}

	/** "The wound is a clean line" asks nothing. */
	boolean isTold(Found ask) {
		boolean is = this.asking.is(ask.from(), Set.of("is", "are", "was"));
		return is && !this.asking.isQuestion(this.asking.phrases().sentence(ask));
	}

}
