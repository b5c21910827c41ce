package org.neutralspine.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup contains.
 *
 * @param format how it is written; this is the first
 * @param schema the version of the tables
 * @param made when it was begun
 * @param tables all of them, each after those that it refers to
 */
record Manifest(int format, String schema, Instant made, List<Contents> tables) {

	static final int FORMAT = 1;

	/** Its name within the file. */
	static final String NAME = "backup.json";

	/** The name of a table's rows within the file. */
	static String file(String table) {
		return table + ".jsonl";
	}

	/**
	 * What a table contains.
	 *
	 * @param columns in the order of the values of each row
	 * @param rows how many there are
	 * @param digest of all rows, whatever their order
	 */
	record Contents(String table, List<String> columns, long rows, String digest) {

	}

}
