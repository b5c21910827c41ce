package org.neutralspine.question.text;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The items of a list that tells how somebody is, each behind a dash: "- throat: fine".
 * Each is a sentence of its own, so that none is said of the next. Line breaks alone make
 * no list, as they say nothing anywhere.
 */
final class StatusLabels {

	private static final Pattern LABEL = Pattern.compile("([a-z ]{1,30}?) ?: ");

	private static final Set<String> OF_STATUS = Set.of("throat", "voice", "swallowing", "swallow", "food", "eating",
			"pain", "arm", "arms", "leg", "legs", "numbness", "tingling", "strength", "collar", "brace", "corset",
			"wound", "scar", "incision", "bladder", "bowels", "toilet", "fever", "temperature", "sleep", "mood",
			"energy", "calf", "calves", "breathing", "balance", "neck", "headache", "headaches", "meds");

	private StatusLabels() {
	}

	/**
	 * Whether such an item begins at a word.
	 * @param plain the text
	 * @param start where the word begins
	 * @param before what stands between the word and the one before
	 */
	static boolean begins(String plain, int start, String before) {
		boolean item = before.endsWith("- ") || before.endsWith("* ") || before.endsWith("\u2022 ");
		Matcher label = LABEL.matcher(plain).region(start, plain.length());
		return item && label.lookingAt() && Arrays.stream(label.group(1).split(" ")).anyMatch(OF_STATUS::contains);
	}

}
