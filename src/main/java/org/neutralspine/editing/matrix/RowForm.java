package org.neutralspine.editing.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.matrix.CellProblem;
import org.neutralspine.guidance.protocol.matrix.ProtocolCells;
import org.neutralspine.guidance.protocol.matrix.ProtocolColumns;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.spine.Region;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * A row as it is typed. What is chosen becomes the cells that its file would have, and is
 * checked as they are.
 *
 * @param seen the row as the page had shown it, cell by cell
 */
record RowForm(ProtocolCells cells, ProtocolCells seen) {

	static final String NAME = "form";

	private static final String SEEN = "seen";

	static RowForm of(ProtocolRow row) {
		ProtocolCells cells = ProtocolCells.of(row);
		return new RowForm(cells, cells);
	}

	static RowForm of(Demand demand, MultiValueMap<String, String> sent) {
		Map<String, String> cells = new HashMap<>();
		for (String column : ProtocolColumns.NAMES) {
			cells.put(column, String.join(between(column), sent.getOrDefault(column, List.of())));
		}
		cells.put("demand", demand.name());
		return new RowForm(ProtocolCells.of(cells), new ProtocolCells(sent.getOrDefault(SEEN, List.of())));
	}

	/** Letters stand together, words apart. */
	private static String between(String column) {
		return column.contains("_by_") ? " " : "";
	}

	/** The same, after having been shown what somebody else has written. */
	RowForm after(ProtocolRow theirs) {
		return new RowForm(this.cells, ProtocolCells.of(theirs));
	}

	/** The text of a column. */
	public String text(String column) {
		return this.cells.text(column);
	}

	/** The words of a column. */
	public List<String> words(String column) {
		return List.of(text(column).split("\\s+"));
	}

	/** The letters of a region, one for each phase; those that are missing are empty. */
	public List<String> letters(Region region) {
		return padded(text(ProtocolColumns.of(region)));
	}

	/** The initials of the regions in which it is never allowed. */
	public List<String> never() {
		return text("never_in").codePoints().mapToObj(Character::toString).toList();
	}

	private static List<String> padded(String text) {
		List<String> letters = new ArrayList<>(text.codePoints().mapToObj(Character::toString).toList());
		while (letters.size() < Phase.values().length) {
			letters.add("");
		}
		return letters;
	}

	BindingResult errors(List<CellProblem> problems) {
		Map<String, Object> fields = new HashMap<>();
		ProtocolColumns.NAMES.forEach((column) -> fields.put(column, text(column)));
		BindingResult errors = new MapBindingResult(fields, NAME);
		problems.forEach((problem) -> PublishForm.reject(errors, problem.column(), problem.words()));
		return errors;
	}

}
