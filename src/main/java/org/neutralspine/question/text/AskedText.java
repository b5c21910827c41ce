package org.neutralspine.question.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * A text as it was typed, and what there is to read in it: without mark-up and signs that
 * nobody sees, in small letters, word by word. Every word knows where it was typed.
 */
public final class AskedText {

	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,300}>");

	private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,10});");

	private static final Pattern WORD = Pattern
		.compile("[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]+)*'?|\\d+(?:[.,]\\d+)*|[½¼¾⅓⅔]");

	/** Behind these a dot ends no sentence. */
	private static final Set<String> SHORTENED = Set.of("dr", "vs", "approx", "fx", "incl", "e", "g", "mr", "mrs", "ms",
			"lvl", "max", "surg", "phys", "ca", "st");

	private static final Set<String> TITLES = Set.of("dr", "mr", "mrs", "ms");

	/** "Said the dr. He told me": no name follows. */
	private static final Set<String> BEHIND_TITLE = Set.of("he", "she", "it", "they", "i", "im", "my", "we", "so",
			"and", "but");

	/** Behind these only where it goes on: "6 wks. post op". */
	private static final Set<String> SHORT_UNITS = Set.of("mo", "mos", "wk", "wks", "yr", "yrs", "lb", "lbs", "kg",
			"min", "mins", "hr", "hrs", "mths", "mth");

	private static final Set<String> CONTINUES = Set.of("post", "postop", "po", "ago", "out", "since", "after", "from",
			"of", "in", "later", "now", "max", "limit", "with", "for", "to", "and", "or", "s", "p");

	/** Behind these neither, where a number follows: "oct. 10", "no. 5". */
	private static final Set<String> SHORT_BEFORE_NUMBER = Set.of("no", "jan", "feb", "mar", "apr", "aug", "sep",
			"sept", "oct", "nov", "dec");

	/** "New since feb. 3 years out now": a time begins behind the dot. */
	private static final Pattern UNIT = Pattern.compile("\\s*(?:d|w|m|y)(?:ay|eek|onth|ear|k|r|o|th)s?\\b");

	private final String typed;

	private final String plain;

	/** Where each character of the plain text was typed, and one more. */
	private final int[] places;

	private final List<Token> tokens = new ArrayList<>();

	/** The first token of each sentence. */
	private final List<Integer> firsts = new ArrayList<>();

	/** The sentences that end with a question mark. */
	private final BitSet asked = new BitSet();

	private AskedText(String typed) {
		this.typed = typed;
		StringBuilder plain = new StringBuilder(typed.length());
		int[] places = new int[typed.length() + 1];
		String visible = blank(typed);
		for (int i = 0; i < visible.length(); i++) {
			char letter = plain(visible.charAt(i));
			if (letter != 0) {
				places[plain.length()] = i;
				plain.append(letter);
			}
		}
		places[plain.length()] = typed.length();
		this.plain = plain.toString();
		this.places = Arrays.copyOf(places, plain.length() + 1);
		split();
	}

	public static AskedText of(String typed) {
		return new AskedText(typed);
	}

	/** Puts blanks in the place of mark-up, as many as it takes. */
	private static String blank(String typed) {
		String untagged = (typed.indexOf('<') < 0) ? typed
				: TAG.matcher(typed).replaceAll((tag) -> " ".repeat(tag.group().length()));
		return (untagged.indexOf('&') < 0) ? untagged : ENTITY.matcher(untagged).replaceAll((entity) -> {
			String said = HtmlUtils.htmlUnescape(entity.group());
			boolean known = said.length() == 1;
			return Matcher
				.quoteReplacement(known ? said + " ".repeat(entity.group().length() - said.length()) : entity.group());
		});
	}

	/**
	 * The letter that is read for one that was typed; zero where nobody sees it.
	 */
	private static char plain(char typed) {
		return switch (typed) {
			case '’', '‘', '`', '´', 'ʼ' -> '\'';
			case '“', '”', '„', '«', '»' -> '"';
			case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
			case '\u2044', '\u2215' -> '/';
			case '\ufe0f', '\u20e3', '\u00ad', '\u2060', '\ufeff' -> 0;
			default -> plainOther(typed);
		};
	}

	private static char plainOther(char typed) {
		int kind = Character.getType(typed);
		if (typed >= '\u200b' && typed <= '\u200f' || kind == Character.FORMAT) {
			return 0;
		}
		if (Character.isISOControl(typed) || Character.isWhitespace(typed) || Character.isSpaceChar(typed)) {
			return ' ';
		}
		if (typed >= '\uff01' && typed <= '\uff5e') {
			return Character.toLowerCase((char) (typed - '\uff01' + '!'));
		}
		return Character.toLowerCase(typed);
	}

	private void split() {
		Matcher word = WORD.matcher(this.plain);
		int end = 0;
		while (word.find()) {
			String before = this.plain.substring(end, word.start());
			if (this.tokens.isEmpty() || isStop(before, word.group(), word.end())
					|| StatusLabels.begins(this.plain, word.start(), before)) {
				ask(before);
				this.firsts.add(this.tokens.size());
			}
			this.tokens.add(new Token(this.tokens.size(), MeantWords.of(word.group().replace("'", "")), before,
					word.start(), word.end(), this.firsts.size() - 1));
			end = word.end();
		}
		ask(this.plain.substring(end));
	}

	/** Remembers whether the last sentence is left with a question mark. */
	private void ask(String behind) {
		if (!this.firsts.isEmpty() && behind.indexOf('?') >= 0) {
			this.asked.set(this.firsts.size() - 1);
		}
	}

	private boolean isStop(String between, String next, int end) {
		if (between.indexOf('?') >= 0 || between.indexOf('!') >= 0 || between.indexOf(';') >= 0) {
			return true;
		}
		int dot = between.indexOf('.');
		boolean ends = between.length() > 1 && dot >= 0
				&& (dot == between.length() - 1 || !Character.isLetterOrDigit(between.charAt(dot + 1)));
		return ends && (between.contains("..") || !isShortened(next, end));
	}

	/** Whether the dot behind the last word only shortens it. */
	private boolean isShortened(String next, int end) {
		String before = this.tokens.get(this.tokens.size() - 1).text();
		return (SHORTENED.contains(before) && !(TITLES.contains(before) && BEHIND_TITLE.contains(next)))
				|| (SHORT_UNITS.contains(before) && CONTINUES.contains(next))
				|| (SHORT_BEFORE_NUMBER.contains(before) && Character.isDigit(next.charAt(0))
						&& !UNIT.matcher(this.plain).region(end, this.plain.length()).lookingAt());
	}

	/** What there is to read, in small letters. */
	public String plain() {
		return this.plain;
	}

	public List<Token> tokens() {
		return this.tokens;
	}

	/** Whether a sentence is left with a question mark. */
	public boolean isAsked(int sentence) {
		return this.asked.get(sentence);
	}

	/**
	 * The number of the first token of a sentence, or of the next where there is none.
	 */
	public int firstOf(int sentence) {
		return (sentence < this.firsts.size()) ? this.firsts.get(sentence) : this.tokens.size();
	}

	/** The tokens of a sentence. */
	public List<Token> sentence(int sentence) {
		return (sentence >= 0 && sentence < this.firsts.size())
				? this.tokens.subList(this.firsts.get(sentence), firstOf(sentence + 1)) : List.of();
	}

	/** The words of some tokens, as they were typed. */
	public Words words(int from, int to) {
		return place(this.tokens.get(from).start(), this.tokens.get(to - 1).end());
	}

	/** The words that stand at a place of the plain text, as they were typed. */
	public Words place(int start, int end) {
		int from = this.places[start];
		int to = (end > start) ? this.places[end - 1] + 1 : from;
		return new Words(from, to, this.typed.substring(from, to));
	}

	/**
	 * The number of the first token that begins at a place of the plain text or later.
	 */
	public int tokenAt(int start) {
		int low = 0;
		int high = this.tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.tokens.get(middle).start() < start) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
