package org.neutralspine.question.reading;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.reading.Mention.Act;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * What a question is about that only points at it: "I swim. Should I stop?"
 */
final class AboutIt {

	/** "Would that hurt, and is hoovering ok?" speaks of what was said before. */
	private static final Set<String> THAT = Set.of("that", "this", "these", "those", "they");

	private static final Set<String> PHYSICIANS = WordSets.of("ORDERING");

	private static final Set<String> DOING = WordSets.of("DOING");

	private static final int DETAIL = 8;

	private final AskedText text;

	private final Asking asking;

	AboutIt(AskedText text, Asking asking) {
		this.text = text;
		this.asking = asking;
	}

	/**
	 * Whether a clause is a question of its own: "surgeon says no restrictions, skiing?",
	 * "am I allowed to swim", and not "did my surgeon say no skiing?".
	 */
	boolean isAskedAlone(int at) {
		if (isOfFamily(at)) {
			return true;
		}
		int sentence = this.text.tokens().get(at).sentence();
		int end = this.asking.clauses().end(at);
		boolean last = this.asking.clauses().isEnd(end, sentence) || isSoNo(sentence)
				|| this.asking.phrases().in("ASK_AFTER", sentence).stream().anyMatch((one) -> one.from() >= end);
		return (this.text.isAsked(sentence) || isOpened(at)) && last
				&& !this.asking.phrases().isBetween(this.asking.clauses().first(at), end, sentence, PHYSICIANS);
	}

	/** "No pain, am i allowed to swim": the clause begins with a question. */
	private boolean isOpened(int at) {
		int first = this.asking.clauses().first(at);
		return this.asking.is(first, Asking.OPENERS) && this.asking.phrases()
			.in("ASK", this.asking.phrases().sentence(at))
			.stream()
			.anyMatch((ask) -> ask.from() == first && ask.length() > 1);
	}

	/** "My wife won't let me": a rule, and no physician's. */
	private boolean isOfFamily(int at) {
		return this.asking.phrases()
			.in("FAMILY_RULE", this.asking.phrases().sentence(at))
			.stream()
			.anyMatch((one) -> one.to() <= at);
	}

	/** "So no golf, no tennis, no bowling?" */
	private boolean isSoNo(int sentence) {
		int first = this.text.firstOf(sentence);
		return this.asking.phrases().word(first).equals("so") && this.asking.phrases().word(first + 1).equals("no");
	}

	/** "9 weeks, L4-L5." */
	private boolean isDetail(int sentence) {
		List<Token> words = this.text.sentence(sentence);
		return words.size() <= DETAIL && words.stream().anyMatch(Token::isNumber)
				&& words.stream().noneMatch((token) -> DOING.contains(token.text()));
	}

	/** "I swim. Should I stop?" asks about swimming. */
	void ask(List<Mention> mentions) {
		for (Found about : this.asking.phrases().all("ABOUT_IT")) {
			int sentence = this.asking.phrases().sentence(about);
			if (this.text.isAsked(sentence) || this.asking.hasAsk(sentence)) {
				askAbout(mentions, about, sentence);
			}
		}
		for (Found about : this.asking.phrases().all("ABOUT_IT_ALONE")) {
			int sentence = this.asking.phrases().sentence(about);
			if (about.length() == this.text.sentence(sentence).size() || isAskedAtTheEnd(about, sentence)) {
				askAbout(mentions, about, sentence);
			}
		}
	}

	/** "Aqua aerobics three times a week, continue?" */
	private boolean isAskedAtTheEnd(Found about, int sentence) {
		return this.text.isAsked(sentence) && this.asking.phrases().isBehindComma(about.from())
				&& this.asking.clauses().isEnd(about.to(), sentence);
	}

	private void askAbout(List<Mention> mentions, Found about, int sentence) {
		if (isAbout(mentions, about, sentence)) {
			mentions.replaceAll((one) -> (sentence(one) == sentence && one.act() == Act.NONE) ? one.asked(false) : one);
			return;
		}
		boolean same = mentions.stream().anyMatch((one) -> sentence(one) == sentence && one.from() < about.from());
		int asked = same ? sentence : sentenceBefore(mentions, sentence);
		mentions.replaceAll((one) -> (isTold(one) && sentence(one) == asked && one.from() < about.from()
				&& (asked >= sentence - 1 || one.act() == Act.REPORTED)) ? one.asked(one.act() == Act.REPORTED) : one);
	}

	/** "I painted the hall. 9 weeks. Was that stupid?" */
	private int sentenceBefore(List<Mention> mentions, int sentence) {
		boolean detail = sentence > 1 && isDetail(sentence - 1)
				&& mentions.stream().noneMatch((one) -> sentence(one) == sentence - 1);
		return detail ? sentence - 2 : sentence - 1;
	}

	/** Whether it is about what is asked in its sentence. */
	private boolean isAbout(List<Mention> mentions, Found about, int sentence) {
		boolean before = this.asking.is(about.from() + 1, THAT);
		return mentions.stream()
			.filter((one) -> one.act() == Act.ASKED && sentence(one) == sentence)
			.anyMatch((one) -> one.from() < about.to() || !before);
	}

	private static boolean isTold(Mention one) {
		return one.act() == Act.REPORTED || one.act() == Act.NONE;
	}

	private int sentence(Mention one) {
		return this.text.tokens().get(one.from()).sentence();
	}

}
