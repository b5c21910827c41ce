package org.neutralspine.question.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Reading;
import org.neutralspine.guidance.spine.TypedLevels;

/**
 * Levels of a text as they are written elsewhere.
 */
final class WrittenLevels {

	private static final Pattern ALL_THE_WAY = Pattern.compile("\\s+all\\s+the\\s+way\\b");

	private static final Pattern FIRST_BELOW = Pattern.compile("(?<=l5|l 5)(?<mark>[/-])1\\b");

	private static final Pattern LEVEL = Pattern.compile("(?<letter>[ctls]?)[\\s-]?(?<number>\\d{1,2})");

	/** Between levels that are told one by one. */
	private static final Pattern ONE_BY_ONE = Pattern
		.compile("[ctls][\\s-]?\\d{1,2}(?:(?:\\s*[,/&+-]\\s*|\\s+)(?:and\\s+)?(?:[ctls][\\s-]?)?\\d{1,2}){2,}");

	private static final Pattern REGION = Pattern
		.compile("(?:lumbar|thoracic|cervical|dorsal|sacral)\\s(?:vertebrae?\\s|levels?\\s)?");

	private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine", "ten", "eleven", "twelve");

	private static final Pattern NUMBER = Pattern.compile(String.join("|", NUMBERS));

	private WrittenLevels() {
	}

	/**
	 * The levels without what speech and haste make of them.
	 * @param between whether they stand behind "between"
	 */
	static String of(String typed, boolean between) {
		String plain = typed.replace('\\', '/').replace('~', '-').replace("ell ", "l ").replace("ess ", "s ");
		String far = ALL_THE_WAY.matcher(plain).replaceAll("");
		String below = FIRST_BELOW.matcher(far).replaceAll("${mark}s1").replaceAll("[.:](?=[ctls])", "/");
		String apart = below
			.replaceAll("(?<=[cl]\\d\\d)/(?=[cl]\\d\\d|l5s1)|(?<=[cl]\\d[clt]\\d)\\s(?=[cl]\\d[cls]\\d)", ", ");
		return written(between ? apart.replace(" and ", " to ") : apart).replaceAll("(?<=\\d)to(?=[ctls])", " to ");
	}

	/** "Lumbar two three": as it is spoken. */
	private static String written(String spoken) {
		Matcher region = REGION.matcher(spoken);
		if (!region.lookingAt()) {
			return spoken;
		}
		String letters = REGION.matcher(spoken)
			.replaceAll((one) -> one.group().startsWith("d") ? "t" : one.group().substring(0, 1));
		return NUMBER.matcher(letters).replaceAll((one) -> Integer.toString(1 + NUMBERS.indexOf(one.group())));
	}

	/**
	 * "L3 L4 and L5", "L4 5 and S1": each level is the one below that before it, so that
	 * all of them are one fusion; empty where they are not.
	 */
	static Optional<Reading> oneByOne(String levels) {
		if (!ONE_BY_ONE.matcher(levels).matches()) {
			return Optional.empty();
		}
		List<Level> all = new ArrayList<>();
		Matcher level = LEVEL.matcher(levels);
		String letter = "";
		while (level.find()) {
			letter = level.group("letter").isEmpty() ? letter : level.group("letter");
			Level.named((letter + level.group("number")).toUpperCase(Locale.ROOT))
				.ifPresentOrElse(all::add, all::clear);
		}
		boolean down = !all.isEmpty();
		for (int i = 1; i < all.size(); i++) {
			down &= all.get(i).ordinal() == all.get(i - 1).ordinal() + 1;
		}
		return down ? Optional.of(TypedLevels.read(all.get(0) + "-" + all.get(all.size() - 1))) : Optional.empty();
	}

}
