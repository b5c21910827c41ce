package org.neutralspine.exchange.file;

/**
 * What a file is, told by what is in it.
 */
public enum FileFormat {

	/** Complete: with state, origin and picture. */
	OWN_JSON,
	/** For spreadsheets: without pictures. */
	OWN_CSV,
	/** The list of <a href="https://github.com/yuhonas/free-exercise-db">its name</a>. */
	FREE_EXERCISE_DB,
	/** The answer of <a href="https://wger.de">wger</a> at {@code exerciseinfo}. */
	WGER;

	/** Whether its records are known again by their slugs, and say all that we say. */
	public boolean isOwn() {
		return this == OWN_JSON || this == OWN_CSV;
	}

}
