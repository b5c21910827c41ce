package org.neutralspine.plan.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.NameReading.NameMatch;
import org.neutralspine.guidance.Problem;
import org.springframework.stereotype.Component;

/**
 * Reads which exercises a physician allowed by name. What opens an exercise is never
 * guessed: it has to be called so, and nothing else may be, not even what was withdrawn.
 */
@Component
class PermitReader {

	private final Catalogue catalogue;

	PermitReader(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Reads names as typed.
	 * @param problems takes those that are not the name of one exercise
	 * @return the slugs of those that are
	 */
	List<String> read(List<String> names, List<Problem> problems) {
		List<String> permits = new ArrayList<>();
		for (String name : names) {
			NameReading reading = this.catalogue.read(name);
			Optional<Exercise> permitted = this.catalogue.find(name).or(() -> only(reading));
			permitted.map(Exercise::slug).ifPresentOrElse(permits::add, () -> problems.add(notOne(name, reading)));
		}
		return permits.stream().distinct().toList();
	}

	/** A slip of the pen is asked about. */
	private static Optional<Exercise> only(NameReading reading) {
		return (reading.hits().size() == 1 && reading.withdrawn().isEmpty()) ? reading.hits()
			.stream()
			.filter((hit) -> hit.match() != NameMatch.TYPO)
			.map(NameReading.NameHit::exercise)
			.findFirst() : Optional.empty();
	}

	private Problem notOne(String name, NameReading reading) {
		List<Exercise> called = reading.exercises();
		if (called.size() > 1 || !reading.withdrawn().isEmpty()) {
			return called.isEmpty() ? Problem.of("permits", "problem.permits.unknown", name)
					: Problem.of("permits", "problem.permits.several", name,
							called.stream().map(Exercise::slug).collect(Collectors.joining(", ")));
		}
		if (this.catalogue.readEach(name).size() > 1) {
			return Problem.of("permits", "problem.permits.together", name);
		}
		return called.stream()
			.findFirst()
			.or(() -> this.catalogue.search(name).stream().findFirst())
			.map((near) -> Problem.of("permits", "problem.permits.meant", name, near.name()))
			.orElseGet(() -> Problem.of("permits", "problem.permits.unknown", name));
	}

}
