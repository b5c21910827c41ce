package org.neutralspine.guidance.protocol.matrix;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.spine.Region;

/**
 * A row of the matrix as it is written, before anybody has checked it: one text for each
 * column, in their order.
 */
public record ProtocolCells(List<String> texts) {

	/** Surrounding space does not count, wherever a row comes from. */
	public ProtocolCells {
		texts = texts.stream().map(String::trim).toList();
	}

	/**
	 * Puts cells into the order of the columns.
	 * @param byColumn those that are missing are empty
	 */
	public static ProtocolCells of(Map<String, String> byColumn) {
		return new ProtocolCells(
				ProtocolColumns.NAMES.stream().map((column) -> byColumn.getOrDefault(column, "")).toList());
	}

	/**
	 * Writes a row as its file has it.
	 */
	public static ProtocolCells of(ProtocolRow row) {
		return new ProtocolCells(List.of(row.demand().name(), row.title(), row.clearanceNeeded().name(),
				letters(row, Region.LUMBAR), letters(row, Region.THORACIC), letters(row, Region.CERVICAL),
				ProtocolColumns.REGIONS.stream()
					.filter(row.neverIn()::contains)
					.map(ProtocolColumns::initial)
					.collect(Collectors.joining()),
				words(row.forbiddenByLimits()), words(row.cautionedByLimits()), words(row.forbiddenByFactors()),
				words(row.cautionedByFactors()), row.needsSolidFusion() ? "yes" : "", row.basis()));
	}

	private static String letters(ProtocolRow row, Region region) {
		return Arrays.stream(Phase.values())
			.map((phase) -> row.letter(region, phase).name())
			.collect(Collectors.joining());
	}

	private static String words(Collection<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
	}

	/**
	 * The text of a column; empty where the row is too short to have it.
	 */
	public String text(String column) {
		int place = ProtocolColumns.NAMES.indexOf(column);
		return (place < this.texts.size()) ? this.texts.get(place) : "";
	}

	/**
	 * Checks the row, all of it at once.
	 */
	public CheckedRow check() {
		return new RowCheck(this).row();
	}

	/**
	 * A row that was checked.
	 *
	 * @param row empty where anything is wrong
	 * @param problems what is wrong, in the order of the columns that say most
	 */
	public record CheckedRow(Optional<ProtocolRow> row, List<CellProblem> problems) {
	}

}
