package org.neutralspine.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.ServerProcess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A disk of its own for the embedded database, which can only be read. It takes somebody
 * who may mount one: elsewhere the test says so and skips.
 */
class ReadOnlyDiskTests {

	@TempDir
	private Path disk;

	@BeforeEach
	void mount() throws Exception {
		boolean isMounted = run("mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", this.disk.toString());
		assumeTrue(isMounted, "Whoever runs the tests may not mount a disk");
	}

	@AfterEach
	void unmount() throws Exception {
		run("umount", this.disk.toString());
	}

	@Test
	void nothingStartsOnOne() throws Exception {
		String database = "jdbc:h2:file:" + this.disk.resolve("plans");
		DriverManager.getConnection(database, "sa", "").close();
		assertThat(run("mount", "-o", "remount,ro", this.disk.toString())).isTrue();
		try (ServerProcess server = ServerProcess.begin("--spring.datasource.url=" + database)) {
			assertThatThrownBy(server::port)
				.hasMessageContainingAll("APPLICATION FAILED TO START", "The database can only be read")
				.hasMessageNotContaining("\n\tat ");
		}
	}

	/** Whether a command could be run, and has done what it does. */
	private static boolean run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
