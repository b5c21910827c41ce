package org.neutralspine.guidance.protocol.rule;

import java.util.Optional;
import java.util.Set;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;

/**
 * Rule 3: what a physician allows by name, in writing, where at least rehabilitation is
 * cleared. What it lifts, and how far, is up to {@link Ruling#of}.
 */
final class Permission {

	private static final Clearance NEEDED = Clearance.REHAB;

	private static final Optional<Reason> GIVEN = Optional
		.of(Rule.PERMISSION.because(Verdict.CAUTION, Text.of("reason.permission")));

	private final Set<String> slugs;

	/**
	 * Creates the permission.
	 * @param permits slugs of the exercises
	 * @param given what is cleared besides
	 */
	Permission(Set<String> permits, Clearance given) {
		this.slugs = given.covers(NEEDED) ? permits : Set.of();
	}

	Optional<Reason> on(Exercise exercise) {
		return this.slugs.contains(exercise.slug()) ? GIVEN : Optional.empty();
	}

}
