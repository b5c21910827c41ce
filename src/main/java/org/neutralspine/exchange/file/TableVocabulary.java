package org.neutralspine.exchange.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;

/**
 * The headings and words that a table may use: our own, and those that pages show. Case,
 * spaces and hyphens do not matter.
 */
final class TableVocabulary {

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern SEPARATOR = Pattern.compile("[,;|\\n\\r]");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final String STATE = "state";

	/** The columns by what they may be called. */
	private final Map<String, String> columns = new LinkedHashMap<>();

	private final List<TableColumn> all = new ArrayList<>();

	/** For each column the constants by what they may be called. */
	private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

	/**
	 * Learns the words.
	 * @param texts what pages say, by key
	 */
	TableVocabulary(UnaryOperator<String> texts) {
		CsvRow.COLUMNS.forEach((column) -> this.columns.put(plain(column), column));
		learn("slug", texts.apply("editor.field.slug"), List.of());
		learn(STATE, texts.apply("editor.field.state"),
				words(List.of(State.values()), (state) -> texts.apply("state." + state.name())));
		ExerciseFields.inTables()
			.forEach((field) -> learn(field.column(), texts.apply("editor.field." + field.name()),
					words(field.constants(), (constant) -> texts.apply(field.key(constant)))));
	}

	private static <E extends Enum<?>> List<TableColumn.Word> words(List<E> constants, Function<E, String> label) {
		return constants.stream()
			.map((constant) -> new TableColumn.Word(constant.name(), label.apply(constant)))
			.toList();
	}

	/** The name of a column wins over what another one is called on a page. */
	private void learn(String column, String label, List<TableColumn.Word> constants) {
		this.all.add(new TableColumn(column, label, constants));
		this.columns.putIfAbsent(plain(label), column);
		Map<String, String> known = new LinkedHashMap<>();
		constants.forEach((word) -> known.put(plain(word.name()), word.name()));
		constants.forEach((word) -> known.putIfAbsent(plain(word.label()), word.name()));
		this.words.put(column, known);
	}

	List<TableColumn> columns() {
		return List.copyOf(this.all);
	}

	private static String plain(String text) {
		return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/** The column that a heading stands for; null where that is not known. */
	@Nullable String column(String heading) {
		return this.columns.get(plain(heading));
	}

	/** The constant that a cell means, or what it says where it is none. */
	String constant(String column, String cell) {
		return known(column, cell, cell.strip());
	}

	private String known(String column, String word, String otherwise) {
		return Objects.requireNonNull(this.words.get(column)).getOrDefault(plain(word), otherwise);
	}

	/**
	 * The constants that a cell lists, and what it lists besides. What separates them may
	 * be part of what one is called on a page, so the longest that is known counts.
	 */
	List<String> constants(String column, String cell) {
		List<String> constants = new ArrayList<>();
		String[] items = SEPARATOR.split(cell);
		for (int start = 0; start < items.length;) {
			int end = items.length;
			while (end > start + 1 && known(column, joined(items, start, end), "").isEmpty()) {
				end--;
			}
			item(column, joined(items, start, end), constants);
			start = end;
		}
		return constants;
	}

	private static String joined(String[] items, int start, int end) {
		return String.join(" ", List.of(items).subList(start, end));
	}

	private void item(String column, String item, List<String> constants) {
		String whole = known(column, item, "");
		if (!whole.isEmpty()) {
			constants.add(whole);
			return;
		}
		String[] words = SPACE.split(item.strip());
		boolean areAllKnown = List.of(words).stream().noneMatch((word) -> known(column, word, "").isEmpty());
		if (areAllKnown) {
			List.of(words).forEach((word) -> constants.add(constant(column, word)));
		}
		else if (!item.isBlank()) {
			constants.add(item.strip());
		}
	}

}
