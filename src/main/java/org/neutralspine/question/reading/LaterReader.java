package org.neutralspine.question.reading;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.date.Duration;
import org.neutralspine.question.level.LevelReader;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.reading.Mention.Act;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.time.Since;

/**
 * Finds a later time for which is asked: "in a month", "at the 6 month mark".
 */
final class LaterReader {

	/** People ask with these where they leave out the question mark. */
	private static final Set<String> DIRECT = WordSets.of("ASKING_DIRECTLY");

	private static final Set<String> PHYSICIAN_SAID = WordSets.of("PHYSICIAN_SAID");

	private static final Set<String> MARK = WordSets.of("BEFORE_MARK");

	private static final Set<String> ABOUT = Set.of("about", "another", "like", "just");

	/** "That night" is the day named before. */
	private static final Set<String> THAT = Set.of("day", "night", "evening", "morning", "weekend");

	private static final Set<String> PAST = Set.of("old", "yo", "ago", "post");

	private static final Set<String> BEHIND_SURGERY = Set.of("post", "postop", "after", "out");

	private static final Set<String> NOW = Set.of("now", "today", "currently", "im", "am");

	/** So far from an exercise its time may be named. */
	private static final int FAR = 14;

	/** "As good as it has been in a decade": nobody asks so far ahead. */
	private static final int MOST_DAYS = 5 * 365;

	private final AskedText text;

	private final List<Token> tokens;

	private final ExerciseReader exercises;

	private final BitSet levels;

	private final LaterDates dates;

	private final ToldTimes told;

	LaterReader(AskedText text, ExerciseReader exercises, LevelReader levels, LocalDate today) {
		this.text = text;
		this.tokens = text.tokens();
		this.exercises = exercises;
		this.levels = levels.tokens();
		this.dates = new LaterDates(text, today);
		this.told = new ToldTimes(text);
	}

	/**
	 * The weeks from now.
	 * @param since how long ago the surgery was; null where that is not known
	 */
	@Nullable Said<Integer> read(@Nullable Since since) {
		return this.tokens.stream()
			.filter((token) -> isQuestion(token.sentence()) && isAboutExercise(token)
					&& !isOfSurgery(token.at(), since))
			.flatMap((token) -> at(token.at(), since).stream())
			.filter((said) -> said.value() > 0)
			.findFirst()
			.orElse(null);
	}

	/** Whether somebody asks, and not only tells what a physician has said. */
	private boolean isQuestion(int sentence) {
		Asking asking = this.exercises.asking();
		return this.text.isAsked(sentence) || ((asking.asksWith(sentence, DIRECT) || asking.isOpened(sentence))
				&& this.text.sentence(sentence).stream().noneMatch((token) -> PHYSICIAN_SAID.contains(token.text())));
	}

	private boolean isAboutExercise(Token token) {
		boolean near = this.exercises.mentions()
			.stream()
			.anyMatch((one) -> one.act() == Act.ASKED && one.from() - FAR < token.at() && token.at() < one.to() + FAR
					&& this.tokens.get(one.from()).sentence() == token.sentence());
		return near || (!this.exercises.unknown().isEmpty() && this.text.isAsked(token.sentence()));
	}

	/** Whether the time of the surgery itself stands there. */
	private boolean isOfSurgery(int at, @Nullable Since since) {
		boolean turned = Duration.isUnit(word(at - 1)) && word(at).equals("in") && !this.tokens.get(at).isBehindMark();
		return turned || (since != null && at + 2 >= since.from() && at < since.to());
	}

	private Optional<Said<Integer>> at(int at, @Nullable Since since) {
		Optional<Said<Integer>> later = Set.of("in", "within").contains(word(at)) ? inSome(at) : Optional.empty();
		return later.or(() -> this.dates.at(at))
			.or(() -> byThen(at))
			.or(() -> fromNow(at))
			.or(() -> (since != null) ? mark(at, since) : Optional.empty());
	}

	/**
	 * "I fly in 6 weeks. May I carry luggage by then?", "… on that day?", "a golf day in
	 * february, can I play by then?"
	 */
	private Optional<Said<Integer>> byThen(int at) {
		boolean then = (word(at).equals("by") && word(at + 1).equals("then")) || isThen(at);
		if (!then && !(word(at).equals("that") && THAT.contains(word(at + 1)))) {
			return Optional.empty();
		}
		int sentence = this.tokens.get(at).sentence();
		return Stream
			.concat(this.text.sentence(sentence).stream().filter((token) -> token.at() < at),
					this.text.sentence(sentence - 1).stream())
			.flatMap((token) -> (Set.of("in", "within").contains(token.text()) ? inSome(token.at())
					: this.dates.at(token.at()))
				.stream())
			.findFirst();
	}

	/** "Can I ski then?" */
	private boolean isThen(int at) {
		return word(at).equals("then") && !this.tokens.get(at).isBehindMark()
				&& (at + 1 == this.tokens.size() || isBeginning(at + 1));
	}

	/** "In a month". */
	private Optional<Said<Integer>> inSome(int at) {
		int from = ABOUT.contains(word(at + 1)) ? at + 2 : at + 1;
		Duration duration = (from < this.tokens.size()) ? Duration.at(this.tokens, from) : null;
		if (duration == null || duration.counted() || duration.days() > MOST_DAYS || isPast(duration)
				|| this.told.isAppointment(at, duration.to())) {
			return Optional.empty();
		}
		return Optional.of(said(at, duration, duration.days()));
	}

	/** "Three months from now". */
	private Optional<Said<Integer>> fromNow(int at) {
		Duration duration = Duration.at(this.tokens, at);
		return (duration != null && word(duration.to()).equals("from") && NOW.contains(word(duration.to() + 1)))
				? Optional.of(said(at, duration, duration.days())) : Optional.empty();
	}

	private boolean isPast(Duration duration) {
		return PAST.contains(word(duration.to()));
	}

	/** "Once I'm at 6 months" counts from the surgery. */
	private Optional<Said<Integer>> mark(int at, Since since) {
		Duration duration = this.levels.get(at) ? null : marked(at);
		if (duration == null || duration.from() == since.from() || duration.days() <= since.days()
				|| word(at - 1).equals("until") || this.told.isAppointment(at, duration.to() - 1)) {
			return Optional.empty();
		}
		return Optional.of(said(at, duration, duration.days() - since.days()));
	}

	/** "At 6 months", "is week 16 ok", "three months after surgery, is …". */
	private @Nullable Duration marked(int at) {
		Duration own = Duration.at(this.tokens, at);
		return (own != null && isMark(own)) ? own : MARK.contains(word(at)) ? behindMark(at) : null;
	}

	private boolean isMark(Duration duration) {
		boolean week = duration.counted() && word(duration.from() - 1).equals("is");
		return week || (isBeginning(duration.from()) && isBehindSurgery(duration));
	}

	private @Nullable Duration behindMark(int at) {
		Duration duration = (at + 1 < this.tokens.size()) ? Duration.at(this.tokens, at + 1) : null;
		boolean later = duration != null && (!isPast(duration) || (isBehindSurgery(duration) && !isNow(at)));
		return later ? duration : null;
	}

	private boolean isBeginning(int at) {
		return this.text.firstOf(this.tokens.get(at).sentence()) == at;
	}

	private boolean isBehindSurgery(Duration duration) {
		return BEHIND_SURGERY.contains(word(duration.to()));
	}

	private boolean isNow(int at) {
		return NOW.contains(word(at - 1)) || NOW.contains(word(at));
	}

	private Said<Integer> said(int from, Duration duration, double days) {
		return Said.of((int) Math.floor(days / 7), this.text.words(from, Math.min(duration.to(), this.tokens.size())));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
