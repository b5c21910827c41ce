package org.neutralspine.catalogue.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Looks for names in a text, word by word: the longest first where several begin at one
 * word. A name never reaches across a stop, a comma or a bracket.
 *
 * @param <R> what a name is read as
 */
public final class TextScan<R> {

	/** No name goes on behind these. */
	private static final Pattern BREAK = Pattern.compile("[.,;:!?()\\[\\]\"]");

	/** The words of a long name that say something. */
	private static final int MAX_CONTENT = 7;

	/** How far a mistyped word is looked at together with its neighbours. */
	private static final int MAX_MISTYPED = 4;

	/** So many slips are looked up; looking for similar words takes long. */
	private static final int MAX_SLIPS = 40;

	private final String text;

	private final NameReader<R> reader;

	private final List<PlacedWord> words;

	private final Set<String> slips = new HashSet<>();

	private final Set<String> noSlips = new HashSet<>();

	public TextScan(String text, NameReader<R> reader) {
		this.text = text;
		this.reader = reader;
		this.words = PlacedWord.split(text);
	}

	/**
	 * Reads words as names.
	 */
	public interface NameReader<R> {

		/**
		 * Reads words that stand side by side.
		 * @param mistyped whether one of them may be
		 * @return empty where they name nothing
		 */
		Optional<R> read(List<String> content, String words, boolean mistyped);

		/** Whether names may begin with letters or stems. */
		boolean isBeginning(String letters);

		/** Whether a word is in no name and looks like a slip. */
		boolean isSlip(String word);

	}

	/**
	 * A name in the text.
	 *
	 * @param how words in front of it that say how it is done and are no part of it
	 */
	public record Hit<R>(int start, int end, R reading, String how) {
	}

	/** The names, in the order of the text, none within another. */
	public List<Hit<R>> hits() {
		List<Hit<R>> hits = new ArrayList<>();
		int at = 0;
		while (at < this.words.size()) {
			Run<R> run = this.words.get(at).isSmall() ? null : longest(at);
			if (run != null) {
				int end = this.words.get(run.to() - 1).end();
				int behind = hits.isEmpty() ? 0 : hits.get(hits.size() - 1).end();
				hits.add(new Hit<>(this.words.get(at).start(), end, run.reading(), how(at, behind)));
			}
			at = (run != null) ? run.to() : at + 1;
		}
		return hits;
	}

	/** The longest name that begins at a word. */
	private @Nullable Run<R> longest(int from) {
		Run<R> longest = null;
		Candidate candidate = new Candidate(from);
		int to = from;
		while (to < this.words.size() && candidate.goesOn(to)) {
			candidate.add(this.words.get(to));
			to++;
			int end = to;
			Optional<R> reading = candidate.changed ? candidate.read(to) : Optional.empty();
			longest = reading.map((found) -> new Run<>(end, found)).orElse(longest);
		}
		return longest;
	}

	/**
	 * Words side by side that may be a name, or its beginning.
	 */
	private final class Candidate {

		private final int from;

		private final List<String> content = new ArrayList<>();

		private final StringBuilder stems = new StringBuilder();

		private final StringBuilder letters = new StringBuilder();

		private boolean mistyped;

		private boolean changed;

		Candidate(int from) {
			this.from = from;
		}

		void add(PlacedWord word) {
			this.changed = !word.isSmall();
			if (this.changed) {
				this.content.add(word.text());
				this.stems.append(word.stem());
				this.letters.append(word.text());
				this.mistyped |= isSlip(word);
			}
		}

		boolean goesOn(int at) {
			if (at == this.from) {
				return true;
			}
			return this.content.size() < MAX_CONTENT && !isBroken(at) && (isBeginning() || isNearSlip(at));
		}

		private boolean isBeginning() {
			return TextScan.this.reader.isBeginning(this.stems.toString())
					|| TextScan.this.reader.isBeginning(this.letters.toString());
		}

		private boolean isNearSlip(int at) {
			return (this.mistyped && this.content.size() < MAX_MISTYPED)
					|| (this.content.size() == 1 && isSlip(TextScan.this.words.get(at)));
		}

		Optional<R> read(int to) {
			String typed = words(this.from, to);
			Optional<R> exact = TextScan.this.reader.read(this.content, typed, false);
			return (exact.isPresent() || !this.mistyped) ? exact : TextScan.this.reader.read(this.content, typed, true);
		}

	}

	private boolean isSlip(PlacedWord word) {
		if (this.slips.contains(word.text())) {
			return true;
		}
		if (this.noSlips.contains(word.text()) || this.slips.size() == MAX_SLIPS) {
			return false;
		}
		boolean slip = this.reader.isSlip(word.text());
		(slip ? this.slips : this.noSlips).add(word.text());
		return slip;
	}

	private boolean isBroken(int at) {
		return BREAK.matcher(this.text.substring(this.words.get(at - 1).end(), this.words.get(at).start())).find();
	}

	private String how(int at, int behind) {
		int from = at;
		while (from > 0 && this.words.get(from - 1).saysHow() && this.words.get(from - 1).start() >= behind
				&& !isBroken(from)) {
			from--;
		}
		return (from < at) ? words(from, at) : "";
	}

	private String words(int from, int to) {
		return this.text.substring(this.words.get(from).start(), this.words.get(to - 1).end());
	}

	/**
	 * A name, and one more than the number of its last word.
	 */
	private record Run<R>(int to, R reading) {
	}

}
