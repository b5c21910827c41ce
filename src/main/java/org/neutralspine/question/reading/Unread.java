package org.neutralspine.question.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.text.Words;

/**
 * What somebody tells of a body, and nothing of it was understood. It may be a sign:
 * those are told in more words and pictures than anybody can list.
 */
final class Unread {

	private static final Set<String> BODY = WordSets.of("UNREAD_BODY");

	private static final Set<String> CHANGES = WordSets.of("UNREAD_CHANGES");

	private static final Set<String> WELL = WordSets.of("UNREAD_WELL");

	/** Who is heard, or what is worn, is no body. */
	private static final Set<String> OTHER = WordSets.of("UNREAD_OTHER");

	private static final int FEW_WORDS = 8;

	/** Fewer words tell of nothing. */
	private static final int MIN_WORDS = 4;

	private final AskedText text;

	private final ExerciseReader exercises;

	private final List<BiPredicate<Integer, Integer>> readers;

	/**
	 * Takes what was read.
	 * @param readers whether something is known of the words from one to another, of what
	 * is no exercise
	 */
	Unread(AskedText text, ExerciseReader exercises, List<BiPredicate<Integer, Integer>> readers) {
		this.text = text;
		this.exercises = exercises;
		this.readers = readers;
	}

	/** Whole sentences, and parts of them between marks. */
	List<Words> read() {
		List<Words> unread = new ArrayList<>();
		int from = 0;
		while (from < this.text.tokens().size()) {
			int sentence = this.text.tokens().get(from).sentence();
			int to = this.text.firstOf(sentence + 1);
			if (!this.exercises.asking().isQuestion(sentence)) {
				addWords(unread, from, to);
			}
			from = to;
		}
		return unread;
	}

	private void addWords(List<Words> unread, int from, int to) {
		if (!isKnown(from, to)) {
			if (isOfBody(from, to) || (has(from, to, CHANGES) && !has(from, to, OTHER) && !isExercise(from, to))) {
				add(unread, from, to);
			}
			return;
		}
		int start = from;
		for (int at = from + 1; at <= to; at++) {
			if (at == to || this.text.tokens().get(at).isBehindMark()) {
				if (isOfBody(start, at) && !isKnown(start, at)) {
					add(unread, start, at);
				}
				start = at;
			}
		}
	}

	private void add(List<Words> unread, int from, int to) {
		if (to - from >= MIN_WORDS) {
			unread.add(this.text.words(from, to));
		}
	}

	private boolean isKnown(int from, int to) {
		return isSaidToBeWell(from, to) || has(from, to, Token::isNumber)
				|| this.readers.stream().anyMatch((reader) -> reader.test(from, to));
	}

	/** "Breathing fine, legs fine." */
	private boolean isSaidToBeWell(int from, int to) {
		return to - from <= FEW_WORDS && has(from, to, WELL) && !has(from, to, CHANGES);
	}

	private boolean isOfBody(int from, int to) {
		return has(from, to, (token) -> BODY.contains(token.text()) && !isExercise(token.at(), token.at() + 1));
	}

	private boolean isExercise(int from, int to) {
		return this.exercises.mentions().stream().anyMatch((one) -> one.from() < to && from < one.to());
	}

	private boolean has(int from, int to, Set<String> words) {
		return has(from, to, (token) -> words.contains(token.text()));
	}

	private boolean has(int from, int to, Predicate<Token> which) {
		return this.text.tokens().subList(from, to).stream().anyMatch(which);
	}

}
