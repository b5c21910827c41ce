package org.neutralspine.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all that is kept to one file, which only its owner may read: it holds what
 * clients entrusted, and the keys.
 */
class BackupWriter {

	private final Database database;

	BackupWriter(Database database) {
		this.database = database;
	}

	/**
	 * Writes a file that is not there yet.
	 * @param schema the version of the tables
	 */
	Manifest write(String schema, Path path) {
		Path absolute = path.toAbsolutePath();
		if (Files.exists(absolute)) {
			throw new UnusableBackupException("%s is there already.".formatted(path));
		}
		try {
			// Only its owner may read a temporary file, under whatever name it gets.
			Path begun = Files.createTempFile(absolute.getParent(), "backup", ".tmp");
			try {
				Manifest manifest = this.database.inTransaction(() -> writeRows(schema, begun));
				Files.move(begun, absolute);
				return manifest;
			}
			finally {
				Files.deleteIfExists(begun);
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw new UnusableBackupException("%s cannot be written: %s".formatted(path, ex.getMessage()), ex);
		}
	}

	private Manifest writeRows(String schema, Path path) {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path), StandardCharsets.UTF_8)) {
			Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
			List<Manifest.Contents> contents = new ArrayList<>();
			TableRows rows = this.database.rows();
			for (Table table : this.database.tables().inOrder()) {
				zip.putNextEntry(new ZipEntry(Manifest.file(table.name())));
				contents.add(rows.read(table, (row) -> line(text, row)));
				text.flush();
			}
			Manifest manifest = new Manifest(Manifest.FORMAT, schema, this.database.time(), contents);
			zip.putNextEntry(new ZipEntry(Manifest.NAME));
			line(text, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(manifest));
			text.flush();
			return manifest;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void line(Writer text, String row) {
		try {
			text.append(row).append('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
