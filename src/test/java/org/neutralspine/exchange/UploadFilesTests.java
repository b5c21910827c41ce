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

	/**
	 * A link to nothing is listed and then not there, as a file is that another server
	 * removes meanwhile.
	 */
	@Test
	void thatAnotherServerRemovesMeanwhileEndsNoStart() throws IOException {
		UploadFiles files = new UploadFiles(Instant::now);
		Path gone = files.create();
		Path link = files.create();
		Files.delete(gone);
		Files.delete(link);
		Files.createSymbolicLink(link, gone);
		try {
			files.run(new DefaultApplicationArguments());
		}
		finally {
			Files.delete(link);
		}
	}

	@Test
	void thatCannotBeRemovedEndsNoStart() throws IOException {
		Path folder = Files.createTempDirectory("catalogue-import-");
		Path stuck = Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".tmp").resolve("more"));
		Files.setLastModifiedTime(stuck.getParent(), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
		try {
			new UploadFiles(Instant::now).run(new DefaultApplicationArguments());
		}
		finally {
			Files.delete(stuck);
			Files.delete(stuck.getParent());
			Files.delete(folder);
		}
	}

}
