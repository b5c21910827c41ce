package org.neutralspine.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a killed process left in the temporary folder.
 */
class UploadFilesTests {

	@Test
	void ofAKilledProcessGoesAtTheNextStart() throws Exception {
		Process killed = new ProcessBuilder("sleep", "60").start();
		Path left = Files.createTempFile("catalogue-import-" + killed.pid() + "-", null);
		Path before = new UploadFiles(Instant::now).create();
		Files.setLastModifiedTime(before, FileTime.from(Instant.now().minus(Duration.ofHours(20))));
		try {
			UploadFiles files = new UploadFiles(Instant::now);
			files.run(new DefaultApplicationArguments());
			assertThat(left).exists();
			assertThat(before).as("of an earlier process with our number").doesNotExist();
			killed.destroyForcibly().waitFor();
			files.run(new DefaultApplicationArguments());
			assertThat(left).doesNotExist();
		}
		finally {
			killed.destroyForcibly();
			Files.deleteIfExists(left);
		}
	}

	@Test
	void goesAtALaterStartButNotWhatIsBeingRead() throws IOException {
		UploadFiles files = new UploadFiles(Instant::now);
		Path abandoned = files.create();
		Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
		Path beingRead = files.create();
		try {
			files.run(new DefaultApplicationArguments());
			assertThat(abandoned).doesNotExist();
			assertThat(beingRead).exists();
		}
		finally {
			Files.deleteIfExists(beingRead);
		}
	}

}
