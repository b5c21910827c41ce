package org.neutralspine.clinician;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.exchange.table.CsvCell;
import org.neutralspine.exchange.table.TableFormat;
import org.neutralspine.exchange.table.TableRows;
import org.neutralspine.exchange.text.UnreadableFileException;
import org.neutralspine.guidance.review.ReviewSubject;
import org.neutralspine.guidance.review.ReviewSubjects;
import org.neutralspine.signoff.Opinion;
import org.neutralspine.signoff.SubjectKey;
import org.neutralspine.web.ControlCharacters;
import org.springframework.stereotype.Component;

/**
 * Reads a sheet that comes back, as spreadsheets save it. A row that cannot be taken at
 * its word is refused, with its line.
 */
@Component
class SheetReader {

	/** Far more than there are subjects. */
	private static final int MAX_ROWS = 20_000;

	private static final Map<String, Opinion> WORDS = Map.of("agreed", Opinion.AGREED, "agree", Opinion.AGREED, "yes",
			Opinion.AGREED, "objected", Opinion.OBJECTED, "object", Opinion.OBJECTED, "no", Opinion.OBJECTED);

	private static final Set<String> NOTHING = Set.of("", "not reviewed", "changed");

	private final ReviewSubjects subjects;

	SheetReader(ReviewSubjects subjects) {
		this.subjects = subjects;
	}

	/**
	 * Reads a table.
	 * @throws UnreadableFileException if it is none of ours
	 */
	SheetReading read(Path file) throws IOException {
		TableFormat format = TableFormat.of(file, SheetColumn::of)
			.orElseThrow(() -> new UnreadableFileException(1, "review.sheet.unknown"));
		try (TableRows rows = TableRows.open(file, format)) {
			Map<SheetColumn, Integer> columns = columns(rows.next());
			Collected collected = new Collected();
			List<String> row = rows.next();
			while (row != null) {
				if (rows.row() > MAX_ROWS) {
					throw new UnreadableFileException(rows.row(), "review.sheet.many", MAX_ROWS);
				}
				collected.add(rows.row(), cells(columns, row));
				row = rows.next();
			}
			return new SheetReading(collected.rows, collected.problems, collected.unanswered);
		}
	}

	private static Map<SheetColumn, Integer> columns(@Nullable List<String> headings) {
		Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
		for (int i = 0; headings != null && i < headings.size(); i++) {
			String column = SheetColumn.of(headings.get(i));
			if (column != null && columns.put(SheetColumn.valueOf(column.toUpperCase(Locale.ROOT)), i) != null) {
				throw new UnreadableFileException(1, "import.file.columns.twice", column, column);
			}
		}
		if (!columns.keySet().containsAll(SheetColumn.NEEDED)) {
			throw new UnreadableFileException(1, "review.sheet.unknown");
		}
		return columns;
	}

	/** Spreadsheets leave out empty cells at the end of a row. */
	private static Map<SheetColumn, String> cells(Map<SheetColumn, Integer> columns, List<String> row) {
		Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
		columns.forEach((column, at) -> cells.put(column, (at < row.size()) ? CsvCell.read(row.get(at)) : ""));
		return cells;
	}

	/**
	 * What is wrong with a row, by the key of its message; null where it can be taken.
	 */
	private @Nullable String problem(Map<SheetColumn, String> cells, @Nullable Opinion opinion, String comment) {
		if (opinion == null) {
			return NOTHING.contains(word(cells)) ? "review.sheet.state.missing" : "review.sheet.state";
		}
		Optional<ReviewSubject> subject = subject(cells);
		if (subject.isEmpty()) {
			return "review.sheet.key";
		}
		if (!subject.get().fingerprint().equals(cells.getOrDefault(SheetColumn.FINGERPRINT, "").strip())) {
			return "review.sheet.changed";
		}
		return OpinionForm.problem(opinion, comment);
	}

	private Optional<ReviewSubject> subject(Map<SheetColumn, String> cells) {
		return SubjectKey.read(cells.getOrDefault(SheetColumn.KEY, "")).flatMap(this.subjects::find);
	}

	private static String word(Map<SheetColumn, String> cells) {
		return cells.getOrDefault(SheetColumn.STATE, "").strip().toLowerCase(Locale.ROOT);
	}

	/** What was read so far. */
	private final class Collected {

		private final List<SheetRow> rows = new ArrayList<>();

		private final List<SheetReading.Problem> problems = new ArrayList<>();

		private final Set<SubjectKey> seen = new HashSet<>();

		private int unanswered;

		void add(long line, Map<SheetColumn, String> cells) {
			String comment = OpinionForm.clean(ControlCharacters.remove(cells.getOrDefault(SheetColumn.COMMENT, "")));
			if (NOTHING.contains(word(cells)) && comment.isEmpty()) {
				this.unanswered += cells.values().stream().allMatch(String::isBlank) ? 0 : 1;
				return;
			}
			Opinion opinion = WORDS.get(word(cells));
			String problem = problem(cells, opinion, comment);
			ReviewSubject subject = subject(cells).orElse(null);
			if (problem == null && subject != null && !this.seen.add(subject.key())) {
				problem = "review.sheet.twice";
			}
			if (problem != null || opinion == null || subject == null) {
				String about = (subject != null) ? subject.title()
						: ControlCharacters.remove(cells.getOrDefault(SheetColumn.KEY, ""));
				this.problems.add(new SheetReading.Problem(line, about, String.valueOf(problem)));
				return;
			}
			this.rows.add(new SheetRow(line, subject.key(), subject.fingerprint(), opinion, comment));
		}

	}

}
