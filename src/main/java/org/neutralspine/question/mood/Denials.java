package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * Whether something is said not to be so.
 */
final class Denials {

	/** How far a denial reaches. */
	private static final int FAR = 16;

	/** The words of a question that only asks for a sign. */
	private static final int MAX_QUESTION = 8;

	private static final Set<String> NOW = Set.of("now", "today");

	private static final Set<String> THOSE = Set.of("those", "that", "these", "them", "this", "it");

	private static final Set<String> NOT_HAVING = Set.of("dont", "havent", "never", "not", "didnt");

	private static final Set<String> ANSWERS = Set.of("no", "nope", "none", "nah", "never");

	/** A sentence that begins so asks for more than whether there is a sign. */
	private static final Set<String> ASKERS = WordSets.of("ASKERS");

	private static final Set<String> DENIALS = WordSets.of("DENIALS");

	private static final Set<String> FINE = WordSets.of("FINE");

	private static final Set<String> LAUGHS = WordSets.of("LAUGHS");

	private static final Set<String> LINKS = WordSets.of("LINKS");

	private final AskedText text;

	private final List<Token> tokens;

	private final MoodPhrases phrases;

	private final Turns turns;

	private final NewItems items;

	Denials(AskedText text, MoodPhrases phrases, Turns turns) {
		this.text = text;
		this.tokens = text.tokens();
		this.phrases = phrases;
		this.turns = turns;
		this.items = new NewItems(text);
	}

	boolean deny(Found said) {
		return this.phrases.beside(Mood.NO, said)
			.stream()
			.filter((no) -> !isNoNo(no))
			.anyMatch((no) -> reaches(no, said) || isWithin(no, said)) || isDeniedBehind(said);
	}

	private boolean isNoNo(Found no) {
		return this.phrases.beside(Mood.NO_NO, no).stream().anyMatch((other) -> other.contains(no.from()));
	}

	private static boolean isWithin(Found no, Found said) {
		return said.contains(no.from()) && !said.words().get(no.from());
	}

	/** Whether a denial reaches what is said behind it. */
	private boolean reaches(Found no, Found said) {
		if (no.to() > said.from() || said.from() - no.to() > FAR || this.items.begins(no, said)) {
			return false;
		}
		for (int i = no.to(); i < said.from(); i++) {
			if (this.turns.endsDenial(no.to(), i)) {
				return false;
			}
		}
		return said.from() == no.to() || !this.turns.endsDenial(no.to(), said.from());
	}

	/** "Numbness? Not any more", "bladder is fine". */
	private boolean isDeniedBehind(Found said) {
		int next = said.to();
		while (next + 1 < this.tokens.size() && LAUGHS.contains(this.tokens.get(next).text())) {
			next++;
		}
		if (next >= this.tokens.size()) {
			return false;
		}
		int sentence = this.phrases.sentence(said);
		if (isAnsweredNo(sentence) || isNoneNext(sentence)) {
			return true;
		}
		Token token = this.tokens.get(next);
		if (token.sentence() == sentence + 1) {
			return this.text.isAsked(sentence) && DENIALS.contains(token.text());
		}
		return token.sentence() == sentence && isFine(next, sentence);
	}

	/** "Call if you get a fever. I have none of those." */
	private boolean isNoneNext(int sentence) {
		List<Token> next = this.text.sentence(sentence + 1);
		return IntStream.range(0, next.size() - 2)
			.anyMatch((i) -> (next.get(i).text().equals("none") || isNotAny(next, i))
					&& next.get(i + 1).text().equals("of") && THOSE.contains(next.get(i + 2).text()));
	}

	/** "I don't have any of that", and no more of it behind. */
	private boolean isNotAny(List<Token> sentence, int any) {
		boolean last = any + 3 >= sentence.size() || sentence.get(any + 3).isBehindMark()
				|| sentence.get(any + 3).text().equals("just");
		return last && sentence.get(any).text().equals("any")
				&& sentence.subList(Math.max(0, any - 3), any)
					.stream()
					.anyMatch((token) -> NOT_HAVING.contains(token.text()));
	}

	/** "Tingling in my toes? No." A longer sentence asks for more. */
	private boolean isAnsweredNo(int sentence) {
		List<Token> question = this.text.sentence(sentence);
		List<Token> answer = this.text.sentence(sentence + 1);
		return this.text.isAsked(sentence) && question.size() <= MAX_QUESTION && answer.size() == 1
				&& ANSWERS.contains(answer.get(0).text()) && !ASKERS.contains(question.get(0).text());
	}

	private boolean isFine(int next, int sentence) {
		boolean linked = LINKS.contains(this.tokens.get(next).text());
		int at = linked ? next + 1 : next;
		boolean fine = isIn(at, sentence) && FINE.contains(this.tokens.get(at).text());
		return fine && !OnlySo.isWhileLying(this.tokens, at + 1)
				&& (linked || !isIn(at + 1, sentence) || this.tokens.get(at + 1).isBehindMark()
						|| NOW.contains(this.tokens.get(at + 1).text()) || isAtAll(at));
	}

	/** "Leg pain none at all". */
	private boolean isAtAll(int none) {
		return this.tokens.get(none).text().equals("none") && Token.word(this.tokens, none + 1).equals("at")
				&& Token.word(this.tokens, none + 2).equals("all");
	}

	private boolean isIn(int at, int sentence) {
		return at < this.tokens.size() && this.tokens.get(at).sentence() == sentence;
	}

}
