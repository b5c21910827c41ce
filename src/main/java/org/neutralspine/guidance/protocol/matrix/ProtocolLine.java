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

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.spine.Region;

/**
 * One row of the file, with its number for the messages.
 */
record ProtocolLine(long number, CSVRecord record) {

	/**
	 * What the line says.
	 * @throws InvalidProtocolException if it leaves anything open
	 */
	ProtocolRow row() {
		if (this.record.size() != ProtocolColumns.NAMES.size()) {
			throw wrong("it has %d cells instead of %d".formatted(this.record.size(), ProtocolColumns.NAMES.size()));
		}
		Demand demand = one("demand", Demand.class);
		Map<Region, List<Letter>> letters = new EnumMap<>(Region.class);
		for (Region region : Region.values()) {
			letters.put(region, letters(region));
		}
		Clearance needed = one("clearance_needed", Clearance.class);
		if (needed == Clearance.NONE) {
			throw wrong("clearance_needed may not be NONE");
		}
		return new ProtocolRow(demand, text("title"), needed, letters, neverIn(letters),
				several("forbidden_by_limit", Limit.class), several("cautioned_by_limit", Limit.class),
				several("forbidden_by_factor", Factor.class), several("cautioned_by_factor", Factor.class),
				yes("needs_solid_fusion"), text("basis"));
	}

	private String cell(String column) {
		return this.record.get(ProtocolColumns.NAMES.indexOf(column));
	}

	private String text(String column) {
		String cell = cell(column);
		if (cell.isBlank()) {
			throw wrong(column + " is empty");
		}
		return cell;
	}

	private boolean yes(String column) {
		String cell = cell(column);
		if (!cell.isEmpty() && !cell.equals("yes")) {
			throw wrong("%s has '%s' where only yes may stand, or nothing".formatted(column, cell));
		}
		return !cell.isEmpty();
	}

	private <T extends Enum<T>> T one(String column, Class<T> type) {
		return constant(column, cell(column), type);
	}

	private <T extends Enum<T>> Set<T> several(String column, Class<T> type) {
		EnumSet<T> values = EnumSet.noneOf(type);
		for (String word : cell(column).split("\\s+")) {
			if (!word.isEmpty()) {
				values.add(constant(column, word, type));
			}
		}
		return Collections.unmodifiableSet(values);
	}

	private List<Letter> letters(Region region) {
		String column = column(region);
		String cell = cell(column);
		List<Letter> letters = new ArrayList<>();
		for (char symbol : cell.toCharArray()) {
			letters.add(find(Letter.class, String.valueOf(symbol))
				.orElseThrow(() -> wrong("%s has '%s' where only A, C or X may stand".formatted(column, symbol))));
		}
		if (letters.size() != Phase.values().length) {
			throw wrong("%s has %d letters instead of %d, one for each phase".formatted(column, letters.size(),
					Phase.values().length));
		}
		for (int i = 1; i < letters.size(); i++) {
			if (letters.get(i).compareTo(letters.get(i - 1)) > 0) {
				throw wrong("%s gets stricter with time: %s".formatted(column, cell));
			}
		}
		return List.copyOf(letters);
	}

	private Set<Region> neverIn(Map<Region, List<Letter>> letters) {
		EnumSet<Region> never = EnumSet.noneOf(Region.class);
		for (char initial : cell("never_in").toCharArray()) {
			Region region = region(initial);
			if (region == null) {
				throw wrong("never_in has '%s' where only L, T or C may stand".formatted(initial));
			}
			if (!letters.getOrDefault(region, List.of()).stream().allMatch(Letter.X::equals)) {
				throw wrong("never_in names %s, but %s is not all X".formatted(initial, column(region)));
			}
			never.add(region);
		}
		return Collections.unmodifiableSet(never);
	}

	private static @Nullable Region region(char initial) {
		return Arrays.stream(Region.values())
			.filter((region) -> region.name().charAt(0) == initial)
			.findFirst()
			.orElse(null);
	}

	private static String column(Region region) {
		return switch (region) {
			case CERVICAL -> "cervical";
			case THORACIC -> "thoracic";
			case LUMBAR -> "lumbar";
		};
	}

	private <T extends Enum<T>> T constant(String column, String word, Class<T> type) {
		return find(type, word).orElseThrow(() -> wrong("unknown %s '%s'".formatted(column, word)));
	}

	private static <T extends Enum<T>> Optional<T> find(Class<T> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter((constant) -> constant.name().equals(name)).findFirst();
	}

	InvalidProtocolException wrong(String what) {
		return new InvalidProtocolException("Line " + this.number + ": " + what);
	}

}
