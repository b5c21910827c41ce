package org.neutralspine.question.phrase;

import java.util.stream.IntStream;

import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * The clauses of a text, between its commas and the like.
 */
public record Clauses(AskedText text) {

	/** The first token of the clause of another. */
	public int first(int at) {
		int first = at;
		while (first > 0 && !token(first).isBehindComma() && token(first - 1).sentence() == token(at).sentence()) {
			first--;
		}
		return first;
	}

	/** One more than the last token of a clause. */
	public int end(int at) {
		int end = at + 1;
		while (!isEnd(end, token(at).sentence()) && !token(end).isBehindComma()) {
			end++;
		}
		return end;
	}

	/** Whether nothing of a sentence stands at a place any more. */
	public boolean isEnd(int at, int sentence) {
		return at >= this.text.tokens().size() || token(at).sentence() != sentence;
	}

	/** Whether a comma stands between two places. */
	public boolean isApart(int one, int other) {
		return IntStream.range(Math.min(one, other), other).anyMatch((at) -> token(at).isBehindComma());
	}

	/** "Bowls (my son does the digging) and a waltz": a bracket that is closed before. */
	public boolean isAside(int at, int before) {
		String plain = this.text.plain();
		int start = token(at).start();
		int closed = plain.indexOf(')', start);
		return plain.lastIndexOf('(', start) > plain.lastIndexOf(')', start) && closed >= 0
				&& closed < token(before).start();
	}

	private Token token(int at) {
		return this.text.tokens().get(at);
	}

}
