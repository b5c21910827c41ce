package org.neutralspine.exchange;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Uploads in the temporary folder. An import removes its file once it has read it; a file
 * that a killed process left behind is removed at the next start.
 */
@Component
class UploadFiles implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(UploadFiles.class);

	private static final String PREFIX = "catalogue-import";

	/** With the number of the process that reads it. */
	private static final Pattern NAME = Pattern.compile(PREFIX + "-(\\d{1,18})-.*");

	/** By then a number may be that of another process. */
	private static final Duration ABANDONED_AFTER = Duration.ofDays(1);

	private final InstantSource clock;

	UploadFiles(InstantSource clock) {
		this.clock = clock;
	}

	Path create() throws IOException {
		return Files.createTempFile(PREFIX + "-" + ProcessHandle.current().pid() + "-", null);
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		Path folder = Path.of(System.getProperty("java.io.tmpdir"));
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*.tmp")) {
			for (Path file : files) {
				removeIfAbandoned(file);
			}
		}
	}

	/** What cannot be removed takes space, and is no reason not to start. */
	private void removeIfAbandoned(Path file) {
		try {
			if (isAbandoned(file)) {
				Files.deleteIfExists(file);
			}
		}
		catch (NoSuchFileException ex) {
			// Another server that starts on this machine was faster.
		}
		catch (IOException ex) {
			logger.warn("An upload that was left behind could not be removed", ex);
		}
	}

	private boolean isAbandoned(Path file) throws IOException {
		Instant written = Files.getLastModifiedTime(file).toInstant();
		if (written.isBefore(this.clock.instant().minus(ABANDONED_AFTER))) {
			return true;
		}
		Matcher name = NAME.matcher(file.getFileName().toString());
		return name.matches() && !isRead(Long.parseLong(name.group(1)), written);
	}

	/** In containers a process often has the number of the one before. */
	private static boolean isRead(long process, Instant written) {
		return ProcessHandle.of(process)
			.filter(ProcessHandle::isAlive)
			.filter((reader) -> reader.info().startInstant().filter(written::isBefore).isEmpty())
			.isPresent();
	}

}
