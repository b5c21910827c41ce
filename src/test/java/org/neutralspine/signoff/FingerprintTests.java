package org.neutralspine.signoff;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two records have the same fingerprint only if they say the same.
 */
class FingerprintTests {

	private record Seen(String name, List<String> lines, Set<SubjectKind> kinds, Map<SubjectKind, List<String>> words,
			BigDecimal weight, boolean flag) {
	}

	private record SeenWithMore(String name, List<String> lines, Set<SubjectKind> kinds,
			Map<SubjectKind, List<String>> words, boolean flag, BigDecimal weight, String added, boolean more) {
	}

	@Test
	void noLineCanPassForTwo() {
		assertThat(of("a", "b", "c")).isNotEqualTo(of("a", "bc"));
		assertThat(of("a", "1:b")).isNotEqualTo(of("a", "", "b"));
		assertThat(of("ab", "c")).isNotEqualTo(of("a", "bc"));
	}

	@Test
	void theOrderOfLinesCountsAndThatOfSetsDoesNot() {
		assertThat(of("a", "b", "c")).isNotEqualTo(of("a", "c", "b"));
		Seen one = new Seen("a", List.of(), Set.of(SubjectKind.ROW, SubjectKind.RULE), Map.of(), BigDecimal.ONE, true);
		Seen other = new Seen("a", List.of(), Set.of(SubjectKind.RULE, SubjectKind.ROW), Map.of(),
				new BigDecimal("1.0"), true);
		assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(other));
		Map<SubjectKind, List<String>> words = new LinkedHashMap<>();
		words.put(SubjectKind.ROW, List.of("c"));
		words.put(SubjectKind.RULE, List.of("d"));
		Map<SubjectKind, List<String>> turned = new LinkedHashMap<>();
		turned.put(SubjectKind.RULE, List.of("d"));
		turned.put(SubjectKind.ROW, List.of("c"));
		assertThat(Fingerprint.of(new Seen("a", List.of(), Set.of(), words, BigDecimal.ONE, true)))
			.isEqualTo(Fingerprint.of(new Seen("a", List.of(), Set.of(), turned, BigDecimal.ONE, true)));
	}

	@Test
	void whatALaterVersionAddsChangesNothingUntilItIsFilledIn() {
		Seen seen = new Seen("a", List.of("b"), Set.of(), Map.of(SubjectKind.ROW, List.of("c")), BigDecimal.TEN, true);
		assertThat(with(seen, "", false)).isEqualTo(Fingerprint.of(seen));
		assertThat(with(seen, "new", false)).isNotEqualTo(Fingerprint.of(seen));
		assertThat(with(seen, "", true)).isNotEqualTo(Fingerprint.of(seen));
	}

	private static String with(Seen seen, String added, boolean more) {
		return Fingerprint.of(new SeenWithMore(seen.name(), seen.lines(), seen.kinds(), seen.words(), seen.flag(),
				seen.weight(), added, more));
	}

	private static String of(String name, String... lines) {
		return Fingerprint.of(new Seen(name, List.of(lines), Set.of(), Map.of(), BigDecimal.ONE, false));
	}

}
