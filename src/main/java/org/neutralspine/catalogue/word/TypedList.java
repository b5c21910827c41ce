package org.neutralspine.catalogue.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A question about several things: "yoga, swimming and golf".
 *
 * @param <R> how a thing that was asked about is read
 */
public final class TypedList<R> {

	private static final Set<String> JOINING = WordList.read("joining-words.txt");

	private static final Pattern JOINT = Pattern.compile("[&+/]");

	private static final Pattern COMMA = Pattern.compile("[,;\n]");

	/** A name holds hardly more joining words than one: "dishes and cooking". */
	private static final int MAX_JOINED = 3;

	private final String text;

	private final Function<TypedWords, R> reader;

	private final Predicate<R> unknown;

	private final List<List<Word>> pieces = new ArrayList<>();

	private boolean joined;

	/**
	 * Takes a question apart.
	 * @param reader reads a part of it
	 * @param unknown whether a part was not understood
	 */
	public TypedList(String text, Function<TypedWords, R> reader, Predicate<R> unknown) {
		this.text = text;
		this.reader = reader;
		this.unknown = unknown;
		List<Word> piece = new ArrayList<>();
		Word last = null;
		for (Word word : Word.split(text)) {
			boolean joining = JOINING.contains(word.text());
			if (joining || (last != null && isBetween(last, word))) {
				add(piece);
				piece = new ArrayList<>();
			}
			this.joined |= joining;
			if (!joining) {
				piece.add(word);
			}
			last = word;
		}
		add(piece);
	}

	private void add(List<Word> piece) {
		if (!piece.isEmpty() && !words(piece).isAsking()) {
			this.pieces.add(piece);
		}
	}

	/** A stroke behind a single letter shortens a word: "w/ weights". */
	private boolean isBetween(Word before, Word after) {
		String between = this.text.substring(before.end(), after.start());
		boolean joint = JOINT.matcher(between).find() && before.text().length() > 1 && after.text().length() > 1;
		this.joined |= joint;
		return joint || COMMA.matcher(between).find();
	}

	/**
	 * Reads one thing after the other, the most words at a time.
	 * @return nothing in every doubt: where there are no two things, where some words may
	 * say how another thing is done, and where a comma alone stands before what is
	 * unknown
	 */
	public List<R> read() {
		List<R> readings = new ArrayList<>();
		int from = 0;
		while (from < this.pieces.size()) {
			int to = Math.min(from + MAX_JOINED, this.pieces.size());
			R reading = read(from, to);
			while (this.unknown.test(reading) && to > from + 1) {
				to--;
				reading = read(from, to);
			}
			if (isDoubtful(from, reading)) {
				return List.of();
			}
			readings.add(reading);
			from = to;
		}
		return (readings.size() > 1) ? readings : List.of();
	}

	private boolean isDoubtful(int at, R reading) {
		List<Word> piece = this.pieces.get(at);
		return (this.unknown.test(reading) && (!this.joined || HowWords.sayOnlyHow(piece)))
				|| (at > 0 && HowWords.sayHow(piece))
				|| this.pieces.subList(0, at).stream().anyMatch((before) -> isToo(before, piece));
	}

	/** Whether what says how one thing is done makes a name with another one, too. */
	private boolean isToo(List<Word> before, List<Word> piece) {
		int how = HowWords.inFrontOf(before);
		return how > 0 && !this.unknown
			.test(this.reader.apply(TypedWords.of(words(before.subList(0, how)).text() + " " + words(piece).text())));
	}

	private R read(int from, int to) {
		List<Word> last = this.pieces.get(to - 1);
		return this.reader.apply(between(this.pieces.get(from).get(0), last.get(last.size() - 1)));
	}

	private TypedWords words(List<Word> piece) {
		return between(piece.get(0), piece.get(piece.size() - 1));
	}

	private TypedWords between(Word first, Word last) {
		return TypedWords.of(this.text.substring(first.start(), last.end()));
	}

}
