package org.neutralspine.guidance.situation;

import java.util.List;
import java.util.Optional;

import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.spine.Span;
import org.neutralspine.web.Enums;

/**
 * Reads spans such as {@code L4-S1}, and regions, and says of each what is wrong with it.
 */
final class SpanCheck {

	private final List<Problem> problems;

	/**
	 * Creates a check.
	 * @param problems is told what is wrong
	 */
	SpanCheck(List<Problem> problems) {
		this.problems = problems;
	}

	List<Span> spans(List<String> fusion) {
		if (fusion.isEmpty()) {
			reject("problem.fusion.missing");
		}
		return fusion.stream().flatMap((text) -> span(text).stream()).toList();
	}

	private Optional<Span> span(String text) {
		Optional<Region> region = Enums.find(Region.class, text);
		if (region.isPresent()) {
			return region.map(Span::of);
		}
		String[] ends = text.split("-", -1);
		Optional<Level> one = Level.named(ends[0]);
		if (ends.length == 1 && one.isPresent()) {
			reject("problem.fusion.OTHER_END", text);
			return Optional.empty();
		}
		Optional<Level> other = (ends.length == 2) ? Level.named(ends[1]) : Optional.empty();
		if (one.isEmpty() || other.isEmpty()) {
			reject("problem.fusion.unknown", text);
			return Optional.empty();
		}
		if (one.equals(other)) {
			reject("problem.fusion.OTHER_END", one.get().name());
			return Optional.empty();
		}
		return Optional.of(Span.between(one.get(), other.get()));
	}

	private void reject(String key, Object... arguments) {
		this.problems.add(Problem.of("fusion", key, arguments));
	}

}
