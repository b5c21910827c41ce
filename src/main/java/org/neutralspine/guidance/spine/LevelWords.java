package org.neutralspine.guidance.spine;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words beside the levels: which name regions, which count, and which say nothing.
 */
final class LevelWords {

	/**
	 * Words that say nothing about the place and cannot turn its meaning round.
	 */
	private static final Set<String> SILENT = Set.of("a", "acdf", "alif", "at", "back", "been", "between", "both", "c",
			"disc", "disk", "discs", "from", "fuse", "fused", "fusion", "fusions", "had", "have", "i", "in",
			"instrumented", "is", "it", "level", "levels", "llif", "my", "of", "olif", "on", "plif", "plf", "posterior",
			"anterior", "rods", "screws", "segment", "segments", "spinal", "spine", "surgery", "t", "the", "tlif",
			"vertebra", "vertebrae", "was", "xlif", "joint", "s", "whole", "entire");

	private static final String SILENT_SIGNS = "()[]:#\"'";

	/** By how they begin. */
	private static final Map<String, Region> REGIONS = Map.of("ne", Region.CERVICAL, "ce", Region.CERVICAL, "c",
			Region.CERVICAL, "th", Region.THORACIC, "t", Region.THORACIC, "mi", Region.THORACIC, "up", Region.THORACIC,
			"lu", Region.LUMBAR, "lo", Region.LUMBAR, "l", Region.LUMBAR);

	private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

	private static final Map<String, Integer> COUNTS = Map.of("one", 1, "single", 1, "two", 2, "double", 2, "three", 3,
			"four", 4, "five", 5);

	private LevelWords() {
	}

	static boolean isSilent(LevelToken token) {
		return (token.kind() == LevelToken.Kind.OTHER) ? SILENT_SIGNS.contains(token.text())
				: SILENT.contains(token.text());
	}

	/**
	 * The regions of a word such as {@code lower back} or {@code whole spine}.
	 */
	static Set<Region> regions(String text) {
		if (text.matches("(?:whole|entire|full).*")) {
			return EnumSet.allOf(Region.class);
		}
		String start = text.matches("[ctl]\\W?spine") ? text.substring(0, 1) : text.substring(0, 2);
		Region region = REGIONS.get(start);
		return (region != null) ? Set.of(region) : Set.of();
	}

	/**
	 * The number in words such as {@code two levels}; empty for {@code multi level}.
	 */
	static Optional<Integer> number(String count) {
		Matcher digits = DIGITS.matcher(count);
		return digits.lookingAt() ? Optional.of(Integer.valueOf(digits.group()))
				: COUNTS.keySet().stream().filter(count::startsWith).findFirst().map(COUNTS::get);
	}

}
