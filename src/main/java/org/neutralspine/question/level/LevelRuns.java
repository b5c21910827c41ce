package org.neutralspine.question.level;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the places of a text where levels stand beside each other: "L4/5 and L5-S1", "c 5
 * 6 7", "T10 to the pelvis".
 */
final class LevelRuns {

	private static final String NUMBER = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

	private static final String PELVIS = "(?:pelvis|pelvic(?!\\s(?:floor|tilts?|girdle|pain|clocks?))|ilium|iliac(?:s|\\sbones?)?|ilia|sacrum|s2ai)\\b";

	/** What counts something else than levels, behind a number. */
	private static final String NO_LEVEL = "(?![\\d%]|:\\d)(?!\\.\\d)(?!\\s*(?:x\\b|x\\d|weeks?|wks?|w\\b|months?|mos?\\b|mths?|years?|yrs?|y\\b|yo\\b|y/o|days?|d\\b|lbs?|pounds?|kg|kilos?|levels?|level|times|hours?|hrs?|mins?|miles?|reps?|sets|screws|st\\b|nd\\b|rd\\b|th\\b|/\\d+/|/\\d{2,4}|out\\sof|ft|inches|and\\sa\\shalf|am\\b|pm\\b|more|surger|fusions|of\\b|-\\s?\\d+\\s?(?:weeks|months|wks)|-(?:week|month|year|level)))";

	private static final String COUNT = "(?:" + NUMBER + "\\b|\\d{1,2}" + NO_LEVEL + ")";

	/**
	 * "Lumbar two, three and four", "cervical 5 6": a region before at least two numbers.
	 */
	private static final String SPOKEN = "(?:lumbar|thoracic|cervical|dorsal)\\s(?:vertebrae?\\s|levels?\\s)?" + COUNT
			+ "(?:(?:\\s*[,/&+-]\\s*|\\s+(?:(?:and|to|through|thru)\\s+)?)(?:(?:lumbar|sacral|sacrum)\\s)?" + COUNT
			+ "){1,8}";

	private static final Pattern START = Pattern
		.compile("(?<![\\p{L}\\d'.])(?:(?:[ctls]|th)[\\s-]?\\d{1,3}(?![\\d%]|:\\d)(?!\\.\\d)" + "|(?:[ctls]|ell)\\s"
				+ NUMBER + "\\b|" + SPOKEN
				+ "|d\\d{1,2}(?=\\s?-\\s?[dls]\\d)|(?:occiput|skull|oc)(?=\\s?(?:-|to|through)\\s?c\\d)"
				+ "|(?<=\\bto\\s(?:the\\s)?)pelvis\\b"
				+ "|s\\.?i\\.?\\s?joints?\\b|sij\\b|sacro-?iliac(?:\\sjoints?)?\\b"
				+ "|(?:fourth|fifth|third|second|first|4th|5th|3rd|2nd|1st)(?:\\s(?:and|to)\\s(?:fourth|fifth|third|second|first|4th|5th|3rd|2nd|1st))?\\s(?:lumbar|cervical|thoracic))");

	private static final Pattern SEPARATOR = Pattern
		.compile("\\s*(?:-+>?|/|&|\\+|,|~|→|>|=|\\\\)\\s*(?:and\\s|&\\s)?|[.:](?=[ctls]\\d)|to(?=[ctls]\\d)"
				+ "|\\s+(?:all\\s+the\\s+way\\s+)?(?:(?:with|plus|and)\\s+the(?=\\s+" + PELVIS
				+ ")|(?:down\\s+|up\\s+)?to\\s+the|(?:down|up)\\s+to|(?:down\\s+)?through\\s+the|down\\s+through|to|through|thru|thro|and|until|till|til|bis|und|plus|with(?=\\s+"
				+ PELVIS + "))\\s+(?:also\\s+)?|\\s+|");

	private static final Pattern LEVEL = Pattern.compile(
			"(?:(?:[ctls]|th|d)[\\s-]?\\d{1,2}(?![\\d%]|:\\d)(?!\\.\\d)|s[\\s-]?i\\b(?!\\W*joint)|(?:[ctls]|ell|ess)\\s"
					+ NUMBER + "\\b|" + PELVIS + ")(?!\\p{L}{2})");

	/** A number without a letter, where it is not the number of something else. */
	private static final Pattern BARE = Pattern.compile("\\d{1,2}" + NO_LEVEL);

	/** Behind a stroke it is no day: "L3/4/5/S1". */
	private static final Pattern BARE_BEHIND_STROKE = Pattern
		.compile("\\d{1,2}" + NO_LEVEL.replace("/\\d+/|/\\d{2,4}|", "/\\d{2,4}|"));

	private static final Pattern BROKEN = Pattern
		.compile("\\s+(?:was\\s+|had\\s+)?(?:burst|fractur|fx|shatter|broke|crush|collaps|smash|crumbl)");

	private static final Pattern LAST_DIGITS = Pattern.compile("(\\d{1,3})\\D*$");

	private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine", "ten", "eleven", "twelve");

	private final String text;

	private LevelRuns(String text) {
		this.text = text;
	}

	/**
	 * A place of a text.
	 */
	record Run(int start, int end) {
	}

	static List<Run> in(String text) {
		return new LevelRuns(text).all();
	}

	private List<Run> all() {
		List<Run> runs = new ArrayList<>();
		Matcher start = START.matcher(this.text);
		int at = 0;
		while (at < this.text.length() && start.find(at)) {
			Run run = new Run(start.start(), end(start.start(), start.end()));
			runs.add(run);
			at = Math.max(run.end(), run.start() + 1);
		}
		return runs;
	}

	/** Where a run of levels ends that begins with one. */
	private int end(int start, int first) {
		End end = new End(first, lastNumber(this.text.substring(start, first)), this.text.charAt(start));
		End next = next(end);
		while (next.at > end.at) {
			end = next;
			next = next(end);
		}
		return end.at;
	}

	/** The level that follows; the same end where none does. */
	private End next(End end) {
		Matcher separator = at(SEPARATOR, end.at);
		if (end.at >= this.text.length() || !separator.lookingAt()) {
			return end;
		}
		int from = separator.end();
		Matcher level = at(LEVEL, from);
		boolean apart = from > end.at || Character.isDigit(this.text.charAt(end.at - 1));
		if (apart && level.lookingAt() && !isBroken(separator.group(), level.end())) {
			return new End(level.end(), lastNumber(level.group()), level.group().charAt(0));
		}
		return (from > end.at && end.number > 0) ? bare(end, separator.group(), from) : end;
	}

	/** The number without a letter that follows. */
	private End bare(End end, String separator, int from) {
		Matcher bare = at(separator.equals("/") ? BARE_BEHIND_STROKE : BARE, from);
		boolean next = bare.lookingAt() && end.mayGoOn(separator, Integer.parseInt(bare.group()));
		return next ? new End(bare.end(), Integer.parseInt(bare.group()), end.letter) : end;
	}

	/** "L1-L3, L2 shattered": behind the comma it is told what broke. */
	private boolean isBroken(String separator, int behind) {
		return separator.contains(",") && at(BROKEN, behind).lookingAt();
	}

	private Matcher at(Pattern pattern, int from) {
		return pattern.matcher(this.text)
			.region(Math.min(from, this.text.length()), this.text.length())
			.useTransparentBounds(true);
	}

	/** The number of the last level of "l45" or "l four"; zero where there is none. */
	private static int lastNumber(String level) {
		Matcher digits = LAST_DIGITS.matcher(level);
		if (digits.find()) {
			int number = Integer.parseInt(digits.group(1));
			return (number <= 12) ? number : number % 10;
		}
		return 1 + NUMBERS.stream().filter(level::endsWith).mapToInt(NUMBERS::indexOf).max().orElse(-1);
	}

	/**
	 * Where a run ends so far.
	 *
	 * @param number of its last level
	 * @param letter of its last level
	 */
	private record End(int at, int number, char letter) {

		/** Whether a number without a letter may be the next level. */
		boolean mayGoOn(String between, int next) {
			boolean down = next > this.number && next <= lowest();
			if (between.isBlank()) {
				return down && next == this.number + 1;
			}
			boolean joined = between.contains("-") || between.contains("/");
			return down || (joined ? isFirstBelow(next) && !between.contains(" ") : next == this.number);
		}

		/** "L5-1", "C7-1". */
		private boolean isFirstBelow(int next) {
			return next == 1 && this.number == lowest();
		}

		/** The number of the lowest level with this letter. */
		private int lowest() {
			return switch (this.letter) {
				case 'c' -> 7;
				case 'l' -> 5;
				case 's' -> 1;
				default -> 12;
			};
		}

	}

}
