package org.neutralspine.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.neutralspine.exchange.file.Samples;
import org.neutralspine.exchange.staging.ImportStatus;
import org.springframework.context.ApplicationContext;

/**
 * What one of several servers does with imports.
 */
public final class ImportOnAServer {

	private ImportOnAServer() {
	}

	/** Begins to check a file. */
	public static long begin(ApplicationContext server) throws IOException {
		Path file = Files.createTempFile("test-import", null);
		Files.writeString(file, Samples.file(Samples.record("one-of-a-file")));
		return imports(server).start("file", file, false).orElseThrow().id();
	}

	public static ImportStatus status(ApplicationContext server, long id) {
		return imports(server).find(id).orElseThrow().status();
	}

	/** As it does every ten seconds, for what it works on. */
	public static void giveSigns(ApplicationContext server) {
		server.getBean(ImportWork.class).renew();
	}

	/** As it does every ten seconds, for what others do not work on any more. */
	public static void endAbandoned(ApplicationContext server) {
		imports(server).endAbandoned();
	}

	private static Imports imports(ApplicationContext server) {
		return server.getBean(Imports.class);
	}

}
