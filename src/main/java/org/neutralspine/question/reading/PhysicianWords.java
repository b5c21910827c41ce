package org.neutralspine.question.reading;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.word.TextScan.Hit;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.reading.LimitReader.Limited;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.text.Words;

/**
 * Finds what a physician said of an exercise and no limit here can hold: "no more than
 * ten minutes of walking".
 */
final class PhysicianWords {

	/** Nobody but a physician forbids. */
	private static final Set<String> FORBIDDING = Set.of("forbids", "forbade", "forbid", "forbidden", "prohibits",
			"prohibited");

	/** "No more heavy deadlifts", "but not the rowing machine". */
	private static final Set<String> BETWEEN = Set.of("not", "no", "more", "any", "the", "a", "my", "doing", "do", "me",
			"to", "on", "heavy", "for", "now", "of");

	/** So many words behind the physician the exercise may be named. */
	private static final int FAR = 8;

	private final AskedText text;

	private final FoundPhrases told;

	PhysicianWords(AskedText text, FoundPhrases told) {
		this.text = text;
		this.told = told;
	}

	/**
	 * The words, apart from those that were understood.
	 * @param cleared whether words between two tokens speak of a clearance
	 */
	@Nullable Words beyond(Limited limited, BiPredicate<Integer, Integer> cleared, List<Hit<NameReading>> names) {
		List<Words> known = Stream
			.concat(limited.avoid().stream().flatMap((limit) -> limit.words().stream()),
					Stream.ofNullable(limited.maxLoadKg()).map(Said::words).flatMap(List::stream))
			.toList();
		return names.stream()
			.filter((name) -> !cleared.test(this.text.tokenAt(name.start()), end(name)))
			.flatMap((name) -> before(name).map((one) -> this.text.words(one.from(), end(name))))
			.filter((words) -> known.stream()
				.noneMatch((limit) -> limit.from() < words.to() && words.from() < limit.to()))
			.findFirst()
			.orElse(null);
	}

	private Stream<Found> before(Hit<NameReading> name) {
		int from = this.text.tokenAt(name.start());
		int sentence = this.text.tokens().get(from).sentence();
		Stream<Found> how = this.told.in("TOLD", sentence)
			.stream()
			.filter((one) -> one.from() < from && from - one.to() <= FAR);
		Stream<Found> banned = this.told.in("BAN", sentence)
			.stream()
			.filter((one) -> isRightBefore(one, from) && isPhysicians(one, sentence));
		return Stream.concat(how, banned);
	}

	private boolean isRightBefore(Found ban, int from) {
		return ban.to() <= from && this.text.tokens()
			.subList(ban.to(), from)
			.stream()
			.allMatch((word) -> BETWEEN.contains(word.text()));
	}

	/** "No planks" alone may be a rule of one's own. */
	private boolean isPhysicians(Found ban, int sentence) {
		boolean forbids = ban.length() > 2 || FORBIDDING.contains(Token.word(this.text.tokens(), ban.from()));
		return forbids || !this.told.in("DOCTOR", sentence).isEmpty() || !this.told.in("HE_SAID", sentence).isEmpty();
	}

	private int end(Hit<NameReading> name) {
		return Math.max(this.text.tokenAt(name.start()) + 1, this.text.tokenAt(name.end()));
	}

}
