package org.neutralspine.exchange.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exchange.text.Encoding;
import org.neutralspine.exchange.text.FileText;
import org.neutralspine.exchange.text.UnreadableFileException;

/**
 * How a spreadsheet has saved a table.
 *
 * @param unmarked how its letters are written where no mark says so
 * @param delimiter what stands between cells
 * @param isAnnounced whether a line before the header names the delimiter
 */
public record TableFormat(Charset unmarked, char delimiter, boolean isAnnounced) {

	private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

	private static final Pattern ANNOUNCEMENT = Pattern.compile("\"?sep=(.)\"?.*", Pattern.DOTALL);

	/** Fewer headings may be the words of any text. */
	private static final int MIN_HEADINGS = 2;

	/** What we write ourselves. */
	public static final CSVFormat OWN = CSVFormat.RFC4180;

	/** Spreadsheets take a file without it for something else than UTF-8. */
	public static final String BYTE_ORDER_MARK = "\uFEFF";

	/**
	 * Finds out how a table was saved: with the delimiter by which most of its headings
	 * are known.
	 * @param columns the column that a heading stands for; null where that is not known
	 * @return nothing where it is none that we know
	 */
	public static Optional<TableFormat> of(Path file, Function<String, @Nullable String> columns) throws IOException {
		Charset charset = Encoding.ofUnmarked(file);
		Character announced = announced(file, charset);
		TableFormat best = null;
		int most = MIN_HEADINGS - 1;
		for (char delimiter : (announced != null) ? List.of(announced) : DELIMITERS) {
			TableFormat format = new TableFormat(charset, delimiter, announced != null);
			int known = format.knownHeadings(file, columns);
			if (known > most) {
				best = format;
				most = known;
			}
		}
		return Optional.ofNullable(best);
	}

	private static @Nullable Character announced(Path file, Charset charset) throws IOException {
		try (FileText text = FileText.open(file, charset)) {
			char[] start = new char["\"sep=;\"".length()];
			int read = text.read(start);
			Matcher announcement = ANNOUNCEMENT.matcher(new String(start, 0, Math.max(0, read)));
			return announcement.matches() ? announcement.group(1).charAt(0) : null;
		}
	}

	/** None where the first row is no row. */
	private int knownHeadings(Path file, Function<String, @Nullable String> columns) throws IOException {
		try (TableRows rows = TableRows.open(file, this)) {
			List<String> headings = rows.next();
			return (headings == null) ? 0 : Math
				.toIntExact(headings.stream().map(columns).filter((column) -> column != null).distinct().count());
		}
		catch (UnreadableFileException ex) {
			if (ex.problem().key().equals(TableRows.BROKEN)) {
				return 0;
			}
			throw ex;
		}
	}

	CSVFormat csv() {
		return OWN.builder().setDelimiter(this.delimiter).get();
	}

}
