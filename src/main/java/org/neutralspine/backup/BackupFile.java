package org.neutralspine.backup;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup that is read: a zip with the rows of each table, and the list of what is in
 * it.
 */
class BackupFile implements Closeable {

	private final ZipFile zip;

	private final Manifest manifest;

	BackupFile(Path path) {
		try {
			this.zip = new ZipFile(path.toFile());
		}
		catch (IOException ex) {
			throw new UnusableBackupException("%s is no backup, or cannot be read.".formatted(path), ex);
		}
		try (InputStream list = open(Manifest.NAME)) {
			this.manifest = JsonMapper.shared().readValue(list, Manifest.class);
		}
		catch (IOException | JacksonException ex) {
			throw new UnusableBackupException("%s is no backup, or is damaged.".formatted(path), ex);
		}
	}

	Manifest manifest() {
		return this.manifest;
	}

	/** Hands over the lines of a table. */
	void read(Manifest.Contents table, Consumer<Stream<String>> lines) {
		try (BufferedReader rows = new BufferedReader(
				new InputStreamReader(open(Manifest.file(table.table())), StandardCharsets.UTF_8))) {
			lines.accept(rows.lines());
		}
		catch (IOException | JacksonException ex) {
			throw new UnusableBackupException("The rows of %s are damaged.".formatted(table.table()), ex);
		}
	}

	private InputStream open(String name) throws IOException {
		@Nullable ZipEntry entry = this.zip.getEntry(name);
		if (entry == null) {
			throw new UnusableBackupException("It has no %s.".formatted(name));
		}
		return this.zip.getInputStream(entry);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
