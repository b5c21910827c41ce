package org.neutralspine.clinician;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVPrinter;
import org.neutralspine.exchange.table.CsvCell;
import org.neutralspine.exchange.table.TableFormat;
import org.neutralspine.guidance.review.ReviewSubject;
import org.neutralspine.signoff.SignOffs;
import org.neutralspine.signoff.Statement;
import org.springframework.stereotype.Component;

/**
 * Writes the sheet as a table, with what its clinician has said already and nobody else's
 * word: whatever is in it when it comes back is theirs. {@link SheetReader} reads it.
 */
@Component
class SheetTable {

	private final SheetWords words;

	private final SignOffs signOffs;

	SheetTable(SheetWords words, SignOffs signOffs) {
		this.words = words;
		this.signOffs = signOffs;
	}

	/**
	 * Writes a row a subject.
	 * @param account of the clinician
	 */
	void write(List<ReviewEntry> entries, long account, OutputStream target) throws IOException {
		Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
		writer.write(TableFormat.BYTE_ORDER_MARK);
		CSVPrinter csv = new CSVPrinter(writer, TableFormat.OWN);
		csv.printRecord(Arrays.stream(SheetColumn.values()).map(SheetColumn::heading));
		for (ReviewEntry entry : entries) {
			csv.printRecord(cells(entry.subject(), account).map(CsvCell::write));
		}
		csv.flush();
	}

	private Stream<String> cells(ReviewSubject subject, long account) {
		Statement own = this.signOffs.ownWord(subject.key(), subject.wording(), account).orElse(null);
		String says = this.words.of(subject.sheet()).stream().map(SheetPart::text).collect(Collectors.joining("\n"));
		return Stream.of(subject.key().toString(), subject.fingerprint(), subject.title(), says,
				(own != null) ? own.opinion().name().toLowerCase(Locale.ROOT) : "", (own != null) ? own.comment() : "");
	}

}
