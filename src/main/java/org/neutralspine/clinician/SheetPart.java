package org.neutralspine.clinician;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A part of what is seen of a subject, in words.
 *
 * @param label what it is about
 * @param table null where the lines say it all
 */
record SheetPart(String label, List<String> lines, @Nullable Table table) {

	SheetPart(String label, List<String> lines) {
		this(label, lines, null);
	}

	/** Whether there is anything to say. */
	boolean isSaid() {
		return this.table != null || !this.lines.isEmpty();
	}

	/** All of it as one text. */
	String text() {
		List<String> said = (this.table != null) ? this.table.lines() : this.lines;
		return said.stream().collect(Collectors.joining("\n", this.label + ":\n", ""));
	}

	/**
	 * Words by row and column.
	 */
	record Table(List<String> columns, List<TableLine> rows) {

		private List<String> lines() {
			return this.rows.stream()
				.map((row) -> IntStream.range(0, this.columns.size())
					.mapToObj((column) -> this.columns.get(column) + ": " + row.cells().get(column))
					.collect(Collectors.joining("; ", row.head() + ": ", "")))
				.toList();
		}

	}

	/**
	 * A row of a table.
	 */
	record TableLine(String head, List<String> cells) {
	}

}
