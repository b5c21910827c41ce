package org.neutralspine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application in a process of its own, that can be killed as nothing else can.
 */
public final class ServerProcess implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private final Process process;

	private ServerProcess(Process process) {
		this.process = process;
	}

	/** Begins to start it; it is there once its {@link #port()} is known. */
	public static ServerProcess begin(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
						NeutralSpineApplication.class.getName(), "--server.port=0", "--server.address=127.0.0.1",
						"--logging.level.org.springframework.boot=info"));
		command.addAll(List.of(arguments));
		return begin(new ProcessBuilder(command));
	}

	/** Begins to start it by a command of one's own. */
	static ServerProcess begin(ProcessBuilder command) throws IOException {
		return new ServerProcess(command.redirectErrorStream(true).start());
	}

	/** Waits until it answers. */
	public int port() throws IOException {
		BufferedReader output = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8));
		StringBuilder log = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			log.append(line).append('\n');
			Matcher port = PORT.matcher(line);
			if (port.find()) {
				// Unread output would stop the process.
				Thread drain = new Thread(() -> output.lines().forEach((unread) -> {
				}));
				drain.setDaemon(true);
				drain.start();
				return Integer.parseInt(port.group(1));
			}
		}
		throw new AssertionError("It does not start:\n" + log);
	}

	public boolean isAlive() {
		return this.process.isAlive();
	}

	public void kill() {
		this.process.destroyForcibly();
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

}
