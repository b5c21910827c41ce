package org.neutralspine.guidance.spine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.NotUnderstood;
import org.neutralspine.guidance.spine.Reading.Question;

/**
 * The levels that a letter and a number name, or a number alone.
 *
 * @param levels joined to each other; empty where there is something to ask or wrong
 * @param stop what to ask, or what is wrong; null where there are levels
 */
record NamedLevels(List<Level> levels, @Nullable Reading stop) {

	/**
	 * The levels of a letter and digits; several in "L45", as some write L4-5.
	 */
	static NamedLevels of(LevelToken token) {
		String letter = LevelWords.letter(token.letter());
		String digits = token.number().replace('i', '1');
		List<Level> run = Level.named(letter + digits).map(List::of).orElseGet(() -> run(letter, digits));
		return run.isEmpty() ? notThere(letter + digits) : new NamedLevels(run, null);
	}

	private static List<Level> run(String letter, String digits) {
		if (!"C".equals(letter) && !"L".equals(letter)) {
			return List.of();
		}
		List<Level> run = digits.chars()
			.mapToObj((digit) -> Level.named(letter + (char) digit))
			.flatMap(Optional::stream)
			.toList();
		boolean isUnbroken = run.size() == digits.length() && IntStream.range(1, run.size())
			.allMatch((index) -> run.get(index).ordinal() == run.get(index - 1).ordinal() + 1);
		return isUnbroken ? run : List.of();
	}

	/**
	 * The level of a number that is joined to a level before it. Downwards it may be of
	 * the next region: "L3-1" is L1 or S1.
	 */
	static NamedLevels after(Level before, String digits) {
		return (before != Level.PELVIS && Integer.parseInt(digits) <= number(before))
				? asking(Question.WHICH_LEVEL, before + "-" + digits) : numbered(before, digits);
	}

	/**
	 * The level of a number that begins another part of a list. That may begin where the
	 * last one has ended, as in "C5-6 and 6-7".
	 * @param before the last level before it; null if there is none
	 */
	static NamedLevels continuing(@Nullable Level before, String digits) {
		if (before == null || before == Level.PELVIS || numbered(before, digits).levels().isEmpty()) {
			return asking(Question.WORDS, digits);
		}
		return (Integer.parseInt(digits) < number(before)) ? asking(Question.WHICH_LEVEL, digits)
				: numbered(before, digits);
	}

	private static NamedLevels numbered(Level like, String digits) {
		String name = (like == Level.PELVIS) ? digits : like.name().charAt(0) + digits;
		return Level.named(name).map((level) -> new NamedLevels(List.of(level), null)).orElseGet(() -> notThere(name));
	}

	private static int number(Level level) {
		return Integer.parseInt(level.name().substring(1));
	}

	private static NamedLevels notThere(String name) {
		return "L6".equals(name) || "L56".equals(name) ? asking(Question.SIX_LUMBAR, "L6")
				: new NamedLevels(List.of(), new NotUnderstood(List.of(name)));
	}

	private static NamedLevels asking(Question question, String about) {
		return new NamedLevels(List.of(), new AsksBack(question, about));
	}

}
