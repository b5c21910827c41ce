package org.neutralspine.catalogue.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

	/** The words of a long name. */
	private static final int MAX_NAME = 12;

	private final String text;

	private final Function<TypedWords, R> reader;

	private final Predicate<R> unknown;

	private final List<Piece> pieces = new ArrayList<>();

	/**
	 * Takes a question apart.
	 * @param reader reads a part of it
	 * @param unknown whether a part was not understood
	 */
	public TypedList(String text, Function<TypedWords, R> reader, Predicate<R> unknown) {
		this.text = text;
		this.reader = reader;
		this.unknown = unknown;
		List<Word> words = new ArrayList<>();
		boolean joined = false;
		Word last = null;
		for (Word word : Word.split(text)) {
			boolean joining = JOINING.contains(word.text());
			boolean joint = last != null && isJoint(last, word);
			if (joining || joint || (last != null && COMMA.matcher(between(last, word)).find())) {
				add(words, joined);
				joined = joining || joint || (words.isEmpty() && joined);
				words = new ArrayList<>();
			}
			if (!joining) {
				words.add(word);
			}
			last = word;
		}
		add(words, joined);
	}

	private void add(List<Word> words, boolean joined) {
		if (!words.isEmpty() && !typed(words).isAsking()) {
			this.pieces.add(new Piece(words, joined));
		}
	}

	/** A stroke behind a single letter shortens a word: "w/ weights". */
	private boolean isJoint(Word before, Word after) {
		return before.text().length() > 1 && after.text().length() > 1 && JOINT.matcher(between(before, after)).find();
	}

	private String between(Word before, Word after) {
		return this.text.substring(before.end(), after.start());
	}

	/**
	 * Reads one thing after the other, the most words at a time.
	 * @return nothing in every doubt: where there are no two things, where some words may
	 * say how another thing is done, and where a comma alone stands before what is
	 * unknown
	 */
	public List<R> read() {
		List<Piece> things = new ArrayList<>();
		List<R> readings = new ArrayList<>();
		int from = 0;
		while (from < this.pieces.size()) {
			int to = Math.min(from + MAX_JOINED, this.pieces.size());
			Piece thing = joined(from, to);
			R reading = this.reader.apply(typed(thing.words()));
			while (this.unknown.test(reading) && to > from + 1) {
				to--;
				thing = joined(from, to);
				reading = this.reader.apply(typed(thing.words()));
			}
			things.add(thing);
			readings.add(reading);
			from = to;
		}
		return (things.size() < 2 || isDoubtful(things, readings)) ? List.of() : readings;
	}

	private Piece joined(int from, int to) {
		List<Word> words = this.pieces.subList(from, to).stream().flatMap((piece) -> piece.words().stream()).toList();
		return new Piece(words, this.pieces.get(from).joined());
	}

	private boolean isDoubtful(List<Piece> things, List<R> readings) {
		boolean isEnumeration = things.stream().skip(1).anyMatch(Piece::joined);
		return (!isEnumeration && readings.stream().anyMatch(this.unknown)) || isTorn(things)
				|| HowWords.startWithHow(things.get(0).words())
				|| things.stream().map(Piece::words).anyMatch(HowWords::sayOnlyHow)
				|| things.stream().skip(1).map(Piece::words).anyMatch(HowWords::sayHow)
				|| IntStream.range(1, things.size())
					.anyMatch((i) -> things.subList(0, i).stream().anyMatch((before) -> isToo(before, things.get(i))));
	}

	/** Whether what says how one thing is done makes a name with a later one, too. */
	private boolean isToo(Piece before, Piece thing) {
		int how = HowWords.inFrontOf(before.words());
		return how > 0 && !this.unknown.test(this.reader
			.apply(TypedWords.of(typed(before.words().subList(0, how)).text() + " " + typed(thing.words()).text())));
	}

	/**
	 * Whether a name lies across what was taken apart: heavy pull-ups / chin-ups are no
	 * chin-ups.
	 */
	private boolean isTorn(List<Piece> things) {
		List<Word> words = things.stream().flatMap((thing) -> thing.words().stream()).toList();
		List<Integer> ends = IntStream.range(0, words.size())
			.filter((i) -> !typed(words.subList(i, i + 1)).isAsking())
			.boxed()
			.toList();
		int end = 0;
		for (Piece thing : things) {
			int start = end;
			end += thing.words().size();
			for (int from : ends.stream().filter(within(start, end)).toList()) {
				if (ends.stream()
					.filter(within(end, from + MAX_NAME))
					.anyMatch((to) -> isName(words.subList(from, to + 1)))) {
					return true;
				}
			}
		}
		return false;
	}

	private static Predicate<Integer> within(int from, int to) {
		return (at) -> at >= from && at < to;
	}

	private boolean isName(List<Word> words) {
		return !this.unknown.test(this.reader.apply(typed(words)));
	}

	private TypedWords typed(List<Word> words) {
		return TypedWords.of(this.text.substring(words.get(0).start(), words.get(words.size() - 1).end()));
	}

	/**
	 * What stands between two joints.
	 *
	 * @param joined whether more than a comma joins it to what stands before it
	 */
	private record Piece(List<Word> words, boolean joined) {
	}

}
