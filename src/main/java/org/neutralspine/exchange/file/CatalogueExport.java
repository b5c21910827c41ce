package org.neutralspine.exchange.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.catalogue.Pictures;
import org.neutralspine.exchange.store.StoredExercise;
import org.neutralspine.exchange.store.StoredExercises;
import org.neutralspine.exchange.table.TableFormat;
import org.springframework.stereotype.Component;

/**
 * Writes the whole catalogue, whatever the states of its exercises, in our own formats.
 */
@Component
public class CatalogueExport {

	private final StoredExercises exercises;

	private final Pictures pictures;

	CatalogueExport(StoredExercises exercises, Pictures pictures) {
		this.exercises = exercises;
		this.pictures = pictures;
	}

	public void json(OutputStream target) throws IOException {
		target.write(OwnJson.START.getBytes(StandardCharsets.UTF_8));
		boolean[] isFirst = { true };
		forEach((exercise) -> {
			target.write((isFirst[0] ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
			target.write(OwnJsonWriter.line(exercise.slug(), exercise.state(), exercise.content(), picture(exercise)));
			isFirst[0] = false;
		});
		target.write(OwnJson.END.getBytes(StandardCharsets.UTF_8));
		target.flush();
	}

	private byte @Nullable [] picture(StoredExercise exercise) {
		Picture picture = exercise.content().picture();
		return (picture != null) ? this.pictures.find(picture.hash()).orElse(null) : null;
	}

	/** A table with no rows. */
	public void template(OutputStream target) throws IOException {
		table(target).flush();
	}

	private static CSVPrinter table(OutputStream target) throws IOException {
		Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
		writer.write(TableFormat.BYTE_ORDER_MARK);
		CSVPrinter csv = new CSVPrinter(writer, TableFormat.OWN);
		csv.printRecord(CsvRow.COLUMNS);
		return csv;
	}

	public void csv(OutputStream target) throws IOException {
		CSVPrinter csv = table(target);
		forEach((exercise) -> csv.printRecord(CsvRow.write(exercise.slug(), exercise.state(), exercise.content())));
		csv.flush();
	}

	private void forEach(Line line) throws IOException {
		try {
			this.exercises.forEach((exercise) -> {
				try {
					line.write(exercise);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (UncheckedIOException ex) {
			// Whoever has asked does not listen any more.
			throw ex.getCause();
		}
	}

	private interface Line {

		void write(StoredExercise exercise) throws IOException;

	}

}
