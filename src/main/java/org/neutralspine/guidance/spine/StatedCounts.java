package org.neutralspine.guidance.spine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.Question;

/**
 * How many levels or fusions a text says there are. That says nothing of where they are,
 * but what does must not contradict it.
 */
final class StatedCounts {

	private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

	private static final Map<String, Integer> WORDS = Map.of("one", 1, "single", 1, "two", 2, "double", 2, "three", 3,
			"four", 4, "five", 5);

	private @Nullable String levels;

	private @Nullable String fusions;

	void addLevels(String text) {
		this.levels = text;
	}

	void addFusions(String text) {
		this.fusions = text;
	}

	/** How many levels there are, in words; null if the text does not say so. */
	@Nullable String levels() {
		return this.levels;
	}

	/**
	 * What to ask where spans are not as many, or are none.
	 */
	Optional<Reading> question(List<Span> spans) {
		if (this.fusions != null && !isSaidOf(this.fusions, spans)) {
			return Optional.of(new AsksBack(Question.COUNT, this.fusions));
		}
		return (this.levels != null && (spans.isEmpty() || !mayBe(this.levels, spans)))
				? Optional.of(new AsksBack(Question.COUNT, this.levels)) : Optional.empty();
	}

	/** Whether words such as {@code two lumbar fusions} are said of spans. */
	private static boolean isSaidOf(String fusions, List<Span> spans) {
		return number(fusions).filter((number) -> number == spans.size()).isPresent()
				&& Stream.of("lumbar", "thoracic", "cervical")
					.filter(fusions::contains)
					.flatMap((word) -> LevelWords.regions(word).stream())
					.allMatch((region) -> spans.stream().allMatch((span) -> span.isIn(region)));
	}

	/** People count vertebrae, or the discs between them. */
	private static boolean mayBe(String levels, List<Span> spans) {
		Fusion fusion = new Fusion(spans);
		return number(levels)
			.map((number) -> number == fusion.segments() || number == fusion.segments() + fusion.spans().size())
			.orElse(true);
	}

	/** The number in words such as {@code two levels}; empty for {@code multi level}. */
	private static Optional<Integer> number(String count) {
		Matcher digits = DIGITS.matcher(count);
		return digits.lookingAt() ? Optional.of(Integer.valueOf(digits.group()))
				: WORDS.keySet().stream().filter(count::startsWith).findFirst().map(WORDS::get);
	}

}
