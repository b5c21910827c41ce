package org.neutralspine.question.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.date.Duration;
import org.neutralspine.question.level.LevelReader;
import org.neutralspine.question.mood.Mood;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.text.Words;

/**
 * Finds whom a text is about, and whether the surgery is still to come.
 */
final class WhoReader {

	private static final Set<String> SURGERY = WordSets.of("OWN_SURGERY");

	private static final Set<String> BODY = WordSets.of("OWN_BODY");

	private static final Set<String> WRITER = WordSets.of("WRITER");

	private static final Set<String> PRONOUNS = WordSets.of("PRONOUNS");

	/** "Mine hasn't said a word." */
	private static final Set<String> MINE = WordSets.of("BEHIND_MINE");

	private static final Set<String> THIRD = Set.of("he", "she", "hes", "shes", "his", "her");

	private static final Set<String> MAY = Set.of("can", "may", "should", "could", "shall", "will");

	private static final Set<String> MEMBERS = Set.of("student", "pupil", "member", "swimmer", "athlete");

	private static final Set<String> COMPANY = Set.of("with", "without");

	private static final Set<String> HAD = Set.of("had", "have", "got", "underwent");

	/** "She doesn't know I'm asking". */
	private static final Set<String> ASKING = Set.of("asking", "writing", "typing", "her", "his");

	private static final Set<String> TOLD = WordSets.of("TOLD_BEFORE");

	/** Words of the past beside a plan: it is done by now. */
	private static final Set<String> DONE = WordSets.of("DONE");

	/** "After my fusion on Monday", "got my date": no words of the past. */
	private static final Set<String> IN_PLANS = Set.of("after", "got");

	private final AskedText text;

	private final List<Token> tokens;

	private final Moods moods;

	private final LevelReader levels;

	WhoReader(AskedText text, Moods moods, LevelReader levels) {
		this.text = text;
		this.tokens = text.tokens();
		this.moods = moods;
		this.levels = levels;
	}

	/** The words that say that it is about somebody else; null where it is not. */
	@Nullable Words another() {
		return announced().or(() -> Optional.ofNullable(told())).orElse(null);
	}

	/**
	 * "Posting for my husband", "wife here. He …": whoever writes may speak of an
	 * operation of their own, too.
	 */
	private Optional<Words> announced() {
		boolean spokenOf = isSpokenOf() && this.tokens.stream().noneMatch((token) -> isOwnSurgery(token.at()));
		return Stream
			.concat(this.moods.all(Mood.FOR).stream(),
					this.moods.all(Mood.MAYBE_FOR).stream().filter((one) -> spokenOf && isAnnouncing(one)))
			.findFirst()
			.map(this::words);
	}

	/** "For my boy: …" announces only at the beginning. */
	private boolean isAnnouncing(Found one) {
		return one.from() == 0 || !Set.of("for", "about", "re").contains(word(one.from()));
	}

	/** Whether "he" or "she" is spoken of, or a member is named. */
	private boolean isSpokenOf() {
		boolean myself = this.tokens.stream().anyMatch((token) -> token.text().equals("myself"));
		return (this.tokens.stream().anyMatch((token) -> THIRD.contains(token.text())) && !myself && !isOwnBody())
				|| this.moods.all(Mood.OTHER)
					.stream()
					.anyMatch((one) -> this.tokens.get(one.from()).at() > 0 && MEMBERS.contains(word(one.from())));
	}

	private @Nullable Words told() {
		if (isAskedForOther()) {
			return this.moods.all(Mood.OTHER).stream().findFirst().map(this::words).orElse(null);
		}
		if (isOwn()) {
			return null;
		}
		if (isFused(true) && (!isFused(false) || isWriterSilent())) {
			return words(this.moods.all(Mood.OTHER).get(0));
		}
		Mood mood = isWriterSilent() ? Mood.OTHER : Mood.ASKS_FOR_OTHER;
		return isPersonNamed() && !isOwnBody() ? this.moods.all(mood).stream().findFirst().map(this::words).orElse(null)
				: null;
	}

	private boolean isOwn() {
		return this.tokens.stream().anyMatch((token) -> isOwnSurgery(token.at())) || this.levels.places()
			.stream()
			.anyMatch((place) -> place.fused() && !place.another() && this.moods.isOfSelf(place.from()));
	}

	/** Whether levels are fused that are another's, or that are nobody else's. */
	private boolean isFused(boolean another) {
		return this.levels.places().stream().anyMatch((place) -> place.fused() && place.another() == another);
	}

	/** Both were operated on, and it is "can she" that is asked, never "can I". */
	private boolean isAskedForOther() {
		boolean she = this.moods.all(Mood.ASKS_FOR_OTHER)
			.stream()
			.anyMatch((one) -> MAY.contains(word(one.from())) && PRONOUNS.contains(word(one.from() + 1)));
		return isFused(true) && she && this.tokens.stream()
			.noneMatch((token) -> MAY.contains(token.text()) && word(token.at() + 1).equals("i"));
	}

	private Words words(Found one) {
		return this.text.words(one.from(), one.to());
	}

	/** Whether the writer says nothing of himself: "my son is 15", but never "I". */
	private boolean isWriterSilent() {
		return this.tokens.stream().noneMatch((token) -> WRITER.contains(token.text()));
	}

	/** "Dancing with my wife": whoever only comes along is not asked about. */
	private boolean isCompany(Found person) {
		return IntStream.range(Math.max(0, person.from() - 2), person.to())
			.anyMatch((at) -> COMPANY.contains(word(at)));
	}

	/** "He" may be the surgeon, and who only says something is not asked about. */
	private boolean isPersonNamed() {
		boolean pronoun = this.moods.all(Mood.OTHER).stream().anyMatch((one) -> PRONOUNS.contains(word(one.from())));
		return this.moods.all(Mood.OTHER)
			.stream()
			.anyMatch((one) -> !PRONOUNS.contains(word(one.from()))
					&& (pronoun || !(this.moods.isVoice(one.from()) || isCompany(one))));
	}

	private boolean isOwnBody() {
		return this.moods.all(Mood.SELF)
			.stream()
			.anyMatch(
					(one) -> (Set.of("im", "ive").contains(word(one.from())) && !ASKING.contains(word(one.from() + 1)))
							|| (word(one.from()).equals("my") && BODY.contains(word(one.to()))));
	}

	/** "My fusion", "mine is", "I'm 8 weeks out", "I had an ACDF". */
	private boolean isOwnSurgery(int at) {
		String next = word(at + 1);
		return switch (word(at)) {
			case "my" -> SURGERY.contains(next);
			case "mine" -> MINE.contains(next) || (isIn(at + 1) && this.tokens.get(at + 1).isBehindMark());
			case "me" -> Set.of("a", "an", "the").contains(next) && SURGERY.contains(word(at + 2));
			case "im" -> isTimeAt(at + 1);
			case "i" -> next.equals("am") ? isTimeAt(at + 2) : HAD.contains(next) && isSurgeryAt(at + 2);
			default -> false;
		};
	}

	private boolean isIn(int at) {
		return at < this.tokens.size();
	}

	private boolean isTimeAt(int at) {
		for (int i = at; i < Math.min(at + 3, this.tokens.size()); i++) {
			Duration duration = Duration.at(this.tokens, i);
			if (duration != null) {
				return !Set.of("old", "yo").contains(word(duration.to()));
			}
		}
		return false;
	}

	private boolean isSurgeryAt(int at) {
		int sentence = isIn(at) ? this.tokens.get(at).sentence() : -1;
		return this.tokens.subList(Math.min(at, this.tokens.size()), Math.min(at + 5, this.tokens.size()))
			.stream()
			.anyMatch((token) -> token.sentence() == sentence && !this.moods.isOfAnother(token.at())
					&& (SURGERY.contains(token.text()) || this.levels.tokens().get(token.at())));
	}

	/**
	 * The words that say that the surgery is still to come; null where it is not.
	 * @param dated whether a time since a surgery is known
	 */
	@Nullable Words beforeSurgery(boolean dated) {
		return this.moods.all(Mood.PLANNED)
			.stream()
			.filter((one) -> !dated || !(isDone(one) || this.moods.isDenied(one) || word(one.from()).equals("before")))
			.filter((one) -> !word(one.from()).equals("before") || !isTold(this.tokens.get(one.from()).sentence()))
			.findFirst()
			.map(this::words)
			.orElse(null);
	}

	/** "It never did that before surgery": that is behind them. */
	private boolean isTold(int sentence) {
		return this.text.sentence(sentence).stream().anyMatch((token) -> TOLD.contains(token.text()));
	}

	/** "I had it in March", "I have L4-L5 fused". */
	private boolean isDone(Found plan) {
		if (word(plan.from()).equals("have") && word(plan.to() - 1).equals("fused")) {
			return true;
		}
		int sentence = this.tokens.get(plan.from()).sentence();
		return this.tokens.subList(Math.max(0, plan.from() - 3), Math.min(plan.to() + 4, this.tokens.size()))
			.stream()
			.anyMatch((token) -> token.sentence() == sentence && DONE.contains(token.text())
					&& !(IN_PLANS.contains(token.text()) && plan.contains(token.at())));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
