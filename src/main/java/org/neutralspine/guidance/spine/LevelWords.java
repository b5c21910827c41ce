package org.neutralspine.guidance.spine;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words beside the levels: which name regions, and which say nothing.
 */
final class LevelWords {

	/**
	 * Words that say nothing about the place and cannot turn its meaning round.
	 */
	private static final Set<String> SILENT = Set.of("a", "at", "back", "been", "between", "both", "c", "cage", "cages",
			"disc", "disk", "discs", "from", "had", "have", "i", "in", "instrumented", "interbody", "is", "it", "level",
			"levels", "my", "of", "on", "plate", "plates", "posterior", "anterior", "rods", "scoliosis", "screws",
			"segment", "segments", "spinal", "spine", "surgery", "t", "the", "transforaminal", "vertebra", "vertebrae",
			"was", "joint", "s", "whole", "entire", "left", "right", "von");

	private static final String SILENT_SIGNS = "()[]:#\"'";

	/** By how they begin. */
	private static final Map<String, Region> REGIONS = Map.ofEntries(Map.entry("ne", Region.CERVICAL),
			Map.entry("ce", Region.CERVICAL), Map.entry("c", Region.CERVICAL), Map.entry("hw", Region.CERVICAL),
			Map.entry("ha", Region.CERVICAL), Map.entry("th", Region.THORACIC), Map.entry("t", Region.THORACIC),
			Map.entry("mi", Region.THORACIC), Map.entry("up", Region.THORACIC), Map.entry("bw", Region.THORACIC),
			Map.entry("br", Region.THORACIC), Map.entry("lu", Region.LUMBAR), Map.entry("lo", Region.LUMBAR),
			Map.entry("l", Region.LUMBAR), Map.entry("lw", Region.LUMBAR), Map.entry("le", Region.LUMBAR));

	/** The letters of levels that are named in another way. */
	private static final Map<String, String> LETTERS = Map.of("d", "T", "th", "T", "lw", "L", "le", "L", "bw", "T",
			"br", "T", "hw", "C", "ha", "C");

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
	 * The letter of the levels that a name such as {@code d}, {@code th} or {@code lwk}
	 * stands for.
	 */
	static String letter(String name) {
		String start = name.substring(0, Math.min(2, name.length()));
		return LETTERS.getOrDefault(start, start.toUpperCase(Locale.ROOT));
	}

}
