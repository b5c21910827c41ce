package org.neutralspine.question.clearance;

import java.util.Set;

import org.neutralspine.question.phrase.WordSets;

/**
 * The words that tell of a clearance, by their part.
 */
final class ClearanceSets {

	/** Who may clear something, or what it is written on. */
	static final Set<String> BODIES = WordSets.of("CLEARING_BODY");

	static final Set<String> HE = WordSets.of("CLEARING_HE");

	static final Set<String> TELLS = WordSets.of("CLEARANCE_TELLS");

	/** What it may be for. */
	static final Set<String> FOR = WordSets.of("CLEARANCE_FOR");

	static final Set<String> CLEARING = WordSets.of("CLEARING");

	static final Set<String> ASKING = WordSets.of("ASKING_CLEARANCE");

	/** To whom it is told. */
	static final Set<String> TOLD = Set.of("me", "us", "him", "her");

	static final Set<String> WRITER = Set.of("i", "we");

	private ClearanceSets() {
	}

}
