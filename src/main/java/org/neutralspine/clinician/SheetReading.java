package org.neutralspine.clinician;

import java.util.List;

/**
 * What a sheet says that was sent back.
 *
 * @param rows what can be recorded
 * @param problems what cannot, with the row
 * @param unanswered how many rows say nothing
 */
record SheetReading(List<SheetRow> rows, List<Problem> problems, int unanswered) {

	/**
	 * What is wrong with a row.
	 *
	 * @param line from one, as a spreadsheet shows it
	 * @param about which subject, as the row says it
	 * @param key of the message
	 */
	record Problem(long line, String about, String key) {
	}

}
