package org.neutralspine.question.phrase;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * Clauses of a text. What opens something counts only where each word of its clause is
 * understood.
 */
public final class KnownClauses {

	/** Behind them, and a subject, begins a thought of its own. */
	private static final Set<String> JOINTS = Set.of("and", "so", "but", "because", "though");

	private static final Set<String> STARTS = WordSets.of("CLAUSE_STARTS");

	private static final Set<String> ASKS = WordSets.of("CLAUSE_ASKS");

	private static final Set<String> ASKED = WordSets.of("CLAUSE_ASKED");

	private static final Set<String> GOES_ON = WordSets.of("CLAUSE_GOES_ON");

	private static final Set<String> SENTENCE_GOES_ON = WordSets.of("SENTENCE_GOES_ON");

	/** Marks that somebody says aloud. */
	private static final Set<String> DICTATED = WordSets.of("DICTATED");

	private static final Set<String> JOKE = WordSets.of("JOKE");

	/** So many words of the next sentence may take it for a joke. */
	private static final int FAR_JOKE = 8;

	private static final String MARKS = ",():|•*=+";

	private final AskedText text;

	private final List<Token> tokens;

	public KnownClauses(AskedText text) {
		this.text = text;
		this.tokens = text.tokens();
	}

	/** The words of some tokens. */
	public record Clause(int from, int to) {

		public boolean isEmpty() {
			return this.from >= this.to;
		}

	}

	/** The clause in which words stand. */
	public Clause around(int from, int to) {
		return new Clause(start(from), end(to));
	}

	/** What stands between the mark before a clause and the one before that. */
	public Clause before(Clause clause) {
		return isFirst(clause.from()) ? new Clause(clause.from(), clause.from())
				: new Clause(start(clause.from() - 1), clause.from());
	}

	/** What stands between the mark behind a clause and the next, of its sentence. */
	public Clause behind(Clause clause) {
		int to = clause.to();
		return (to >= this.tokens.size() || isFirst(to)) ? new Clause(to, to) : new Clause(to, mark(to + 1));
	}

	/** Where the sentence goes on as it were in the next: "…. By the man next door." */
	public Clause next(Clause clause) {
		int to = clause.to();
		boolean goesOn = to < this.tokens.size() && isFirst(to)
				&& (SENTENCE_GOES_ON.contains(word(to)) || this.tokens.get(to).before().contains("..") || isJoke(to));
		return goesOn ? new Clause(to, mark(to + 1)) : new Clause(to, to);
	}

	/** "…. I wish." */
	private boolean isJoke(int from) {
		return this.text.sentence(this.tokens.get(from).sentence())
			.stream()
			.limit(FAR_JOKE)
			.anyMatch((token) -> JOKE.contains(token.text()));
	}

	/** Whether a clause only goes with another, and is no thought of its own. */
	public boolean isPart(Clause clause) {
		return !clause.isEmpty() && GOES_ON.contains(word(clause.from())) && !isNew(clause.from());
	}

	/** Whether the sentence of a clause asks, and ends with it. */
	public boolean isQuestion(Clause clause) {
		int sentence = this.tokens.get(clause.from()).sentence();
		return this.text.isAsked(sentence) && clause.to() == this.text.firstOf(sentence + 1);
	}

	private int start(int at) {
		int from = at;
		while (!isFirst(from) && !isMarked(from)) {
			from--;
		}
		return from;
	}

	private int end(int to) {
		int end = to;
		while (end < this.tokens.size() && !isFirst(end) && !isMarked(end) && !isNew(end)) {
			end++;
		}
		return end;
	}

	private int mark(int to) {
		int end = to;
		while (end < this.tokens.size() && !isFirst(end) && !isMarked(end)) {
			end++;
		}
		return end;
	}

	private boolean isFirst(int at) {
		return at == this.text.firstOf(this.tokens.get(at).sentence());
	}

	private boolean isMarked(int at) {
		String mark = this.tokens.get(at).before();
		return mark.chars().anyMatch((sign) -> MARKS.indexOf(sign) >= 0) || mark.contains(" -") || mark.contains(" /")
				|| DICTATED.contains(word(at)) || DICTATED.contains(word(at - 1));
	}

	/** Whether a thought of its own begins at a word. */
	public boolean isNew(int at) {
		return (JOINTS.contains(word(at)) && STARTS.contains(word(at + 1)))
				|| (ASKS.contains(word(at)) && ASKED.contains(word(at + 1)));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
