package org.neutralspine.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.FieldChange;
import org.neutralspine.exchange.comparison.Remark;
import org.neutralspine.exchange.staging.RowGroup;

/**
 * Some rows of a list on the page of an import.
 *
 * @param count how many there are in all
 * @param page which of the pages these are, from one
 */
record RowList(RowGroup part, int count, List<Row> rows, int page, int pages) {

	/**
	 * A record, and what would become of it.
	 *
	 * @param knownSlug the exercise that it changes, or is likely to be the same as
	 * @param knownName the name of that exercise
	 * @param slug the slug that it would have; null where it is rejected or unchanged
	 * @param stored whether it is in the catalogue already, since the import was applied
	 * @param lines what it would say differently
	 * @param hidden what hiding it would mean; null where it would not be hidden
	 */
	record Row(RowPlace place, String label, @Nullable Remark remark, @Nullable String knownSlug,
			@Nullable String knownName, @Nullable String slug, boolean stored, List<Reason> reasons,
			List<FieldChange> lines, @Nullable HiddenExercise hidden) {
	}

	/**
	 * Where a record is in its file.
	 *
	 * @param key the message that says it
	 * @param number which record of the file it is, from one
	 * @param line its line, or its row in a table
	 */
	record RowPlace(String key, String number, String line) {
	}

	/**
	 * Why it is rejected, or left out.
	 *
	 * @param field the property of the record, in the words of the file
	 */
	record Reason(String field, String text) {
	}

}
