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

	private static final Set<String> NEGATIONS = WordSets.of("UNREAD_NOT");

	private static final Set<String> SURGERY = WordSets.of("SURGERY");

	private static final Set<String> SINCE = Set.of("since", "after", "now");

	/** Who is heard, or what is worn, is no body. */
	private static final Set<String> OTHER = WordSets.of("UNREAD_OTHER");

	private static final int FEW_WORDS = 8;

	/** In fewer words too much is told that is no complaint. */
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
			boolean asks = this.exercises.asking().isQuestion(sentence);
			if (!asks && isUnread(from, to)) {
				add(unread, from, to);
			}
			else {
				addParts(unread, from, to, asks);
			}
			from = to;
		}
		return unread;
	}

	private boolean isUnread(int from, int to) {
		boolean change = has(from, to, CHANGES) && !has(from, to, OTHER) && !has(from, to, Token::isNumber)
				&& !isExercise(from, to);
		return !isKnown(from, to) && (isOfBody(from, to) || change);
	}

	/** What asks is no complaint; what is told beside it may be one. */
	private void addParts(List<Words> unread, int from, int to, boolean asks) {
		int start = from;
		for (int at = from + 1; at <= to; at++) {
			if (at == to || this.text.tokens().get(at).isBehindMark()) {
				boolean asking = asks && (at == to || isAsking(start, at));
				if (!asking && isOfBody(start, at) && !isKnown(start, at)) {
					add(unread, start, at);
				}
				start = at;
			}
		}
	}

	private boolean isAsking(int from, int to) {
		return this.exercises.asking()
			.phrases()
			.in("ASK", this.text.tokens().get(from).sentence())
			.stream()
			.anyMatch((ask) -> ask.overlaps(from, to));
	}

	private void add(List<Words> unread, int from, int to) {
		if (to - from >= MIN_WORDS) {
			unread.add(this.text.words(from, to));
		}
	}

	private boolean isKnown(int from, int to) {
		boolean surgery = has(from, to, SURGERY) && !has(from, to, SINCE);
		return surgery || isSaidToBeWell(from, to) || this.readers.stream().anyMatch((reader) -> reader.test(from, to));
	}

	/** "Breathing fine, legs fine." */
	private boolean isSaidToBeWell(int from, int to) {
		return to - from <= FEW_WORDS && has(from, to, WELL) && !has(from, to, CHANGES) && !has(from, to, NEGATIONS);
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
