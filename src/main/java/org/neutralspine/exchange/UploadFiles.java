package org.neutralspine.exchange;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Uploads in the temporary folder. An import removes its file once it has read it; a file
 * that a killed process left behind is removed at a later start.
 */
@Component
class UploadFiles implements ApplicationRunner {

	private static final String PREFIX = "catalogue-import";

	/** A younger file may be another process's, which reads it. */
	private static final Duration ABANDONED_AFTER = Duration.ofDays(1);

	private final InstantSource clock;

	UploadFiles(InstantSource clock) {
		this.clock = clock;
	}

	Path create() throws IOException {
		return Files.createTempFile(PREFIX, null);
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		Instant abandoned = this.clock.instant().minus(ABANDONED_AFTER);
		Path folder = Path.of(System.getProperty("java.io.tmpdir"));
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*.tmp")) {
			for (Path file : files) {
				if (Files.getLastModifiedTime(file).toInstant().isBefore(abandoned)) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

}
