package org.neutralspine.guidance.protocol.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.matrix.ProtocolCells.CheckedRow;
import org.neutralspine.guidance.spine.Region;

/**
 * Reads one row, from a file or from a form, and gathers all that it leaves open.
 */
final class RowCheck {

	private static final int MAX_TITLE = 200;

	private static final int MAX_BASIS = 1000;

	private final ProtocolCells cells;

	private final List<CellProblem> problems = new ArrayList<>();

	RowCheck(ProtocolCells cells) {
		this.cells = cells;
	}

	CheckedRow row() {
		int size = this.cells.texts().size();
		if (size != ProtocolColumns.NAMES.size()) {
			wrong("", "it has %d cells instead of %d".formatted(size, ProtocolColumns.NAMES.size()));
			return new CheckedRow(Optional.empty(), this.problems);
		}
		Optional<Demand> demand = one("demand", Demand.class);
		Map<Region, List<Letter>> letters = new EnumMap<>(Region.class);
		ProtocolColumns.REGIONS.forEach((region) -> letters.put(region, letters(region)));
		Optional<Clearance> needed = one("clearance_needed", Clearance.class);
		if (needed.filter(Clearance.NONE::equals).isPresent()) {
			wrong("clearance_needed", "clearance_needed may not be NONE");
		}
		String title = text("title", MAX_TITLE);
		Set<Region> neverIn = neverIn(letters);
		Set<Limit> forbidden = several("forbidden_by_limit", Limit.class);
		Set<Limit> cautioned = several("cautioned_by_limit", Limit.class);
		Set<Factor> forbiddenByFactor = several("forbidden_by_factor", Factor.class);
		Set<Factor> cautionedByFactor = several("cautioned_by_factor", Factor.class);
		boolean solid = yes("needs_solid_fusion");
		String basis = text("basis", MAX_BASIS);
		if (!this.problems.isEmpty()) {
			return new CheckedRow(Optional.empty(), this.problems);
		}
		return new CheckedRow(Optional.of(new ProtocolRow(demand.orElseThrow(), title, needed.orElseThrow(), letters,
				neverIn, forbidden, cautioned, forbiddenByFactor, cautionedByFactor, solid, basis)), List.of());
	}

	private String text(String column, int longest) {
		String text = this.cells.text(column);
		if (text.isBlank()) {
			wrong(column, column + " is empty");
		}
		else {
			PlainText.problem(text, longest).ifPresent((problem) -> wrong(column, column + " " + problem));
		}
		return text;
	}

	private boolean yes(String column) {
		String cell = this.cells.text(column);
		if (!cell.isEmpty() && !cell.equals("yes")) {
			wrong(column, "%s has '%s' where only yes may stand, or nothing".formatted(column, cell));
		}
		return !cell.isEmpty();
	}

	private <T extends Enum<T>> Optional<T> one(String column, Class<T> type) {
		return constant(column, this.cells.text(column), type);
	}

	private <T extends Enum<T>> Set<T> several(String column, Class<T> type) {
		EnumSet<T> values = EnumSet.noneOf(type);
		for (String word : this.cells.text(column).split("\\s+")) {
			if (!word.isEmpty()) {
				constant(column, word, type).ifPresent(values::add);
			}
		}
		return Collections.unmodifiableSet(values);
	}

	private List<Letter> letters(Region region) {
		String column = ProtocolColumns.of(region);
		String cell = this.cells.text(column);
		List<Letter> letters = new ArrayList<>();
		for (String symbol : cell.codePoints().mapToObj(Character::toString).toList()) {
			find(Letter.class, symbol).ifPresentOrElse(letters::add,
					() -> wrong(column, "%s has '%s' where only A, C or X may stand".formatted(column, symbol)));
		}
		int phases = Phase.values().length;
		if (letters.size() != phases && isRightSoFar(column)) {
			wrong(column,
					"%s has %d letters instead of %d, one for each phase".formatted(column, letters.size(), phases));
		}
		for (int i = 1; i < letters.size(); i++) {
			if (letters.get(i).compareTo(letters.get(i - 1)) > 0 && isRightSoFar(column)) {
				wrong(column, "%s gets stricter with time: %s".formatted(column, cell));
			}
		}
		return List.copyOf(letters);
	}

	private Set<Region> neverIn(Map<Region, List<Letter>> letters) {
		EnumSet<Region> never = EnumSet.noneOf(Region.class);
		for (String initial : this.cells.text("never_in").codePoints().mapToObj(Character::toString).toList()) {
			region(initial).ifPresentOrElse((region) -> {
				if (!letters.getOrDefault(region, List.of()).stream().allMatch(Letter.X::equals)) {
					wrong("never_in",
							"never_in names %s, but %s is not all X".formatted(initial, ProtocolColumns.of(region)));
				}
				never.add(region);
			}, () -> wrong("never_in", "never_in has '%s' where only L, T or C may stand".formatted(initial)));
		}
		return Collections.unmodifiableSet(never);
	}

	private static Optional<Region> region(String initial) {
		return Arrays.stream(Region.values())
			.filter((region) -> ProtocolColumns.initial(region).equals(initial))
			.findFirst();
	}

	private <T extends Enum<T>> Optional<T> constant(String column, String word, Class<T> type) {
		Optional<T> found = find(type, word);
		if (found.isEmpty()) {
			wrong(column, "unknown %s '%s'".formatted(column, word));
		}
		return found;
	}

	private static <T extends Enum<T>> Optional<T> find(Class<T> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter((constant) -> constant.name().equals(name)).findFirst();
	}

	private boolean isRightSoFar(String column) {
		return this.problems.stream().noneMatch((problem) -> problem.column().equals(column));
	}

	private void wrong(String column, String words) {
		this.problems.add(new CellProblem(column, words));
	}

}
