package org.neutralspine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.account.Visitor;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The steps of the image one by one, each stage in a folder of its own, with the jar of
 * this build, and what has come of them started as a container would. What takes an
 * engine or another JDK is skipped by name. Nothing here tells whether the images that it
 * builds on are there.
 */
@Tag("image")
class ImageTests {

	private static final Path JAR = Path.of("target", "neutral-spine.jar");

	/** From this one on a JDK keeps a cache by the options of the image. */
	private static final int JDK_WITH_CACHE = 25;

	@TempDir
	private static Path folder;

	/** The file system of each stage, by its name. */
	private final Map<String, Path> stages = new TreeMap<>();

	private Path root = folder;

	private Path current = folder;

	private List<String> healthCheck = List.of();

	private ServerProcess server;

	@TestFactory
	Stream<DynamicTest> eachStepOfTheImage() throws IOException {
		boolean isPackaged = Files.exists(JAR);
		assertThat(isPackaged || !"true".equals(System.getenv("CI"))).as("the application is packaged").isTrue();
		assumeTrue(isPackaged, "The application is not packaged yet: verify does that");
		return steps().stream().map((step) -> DynamicTest.dynamicTest(step, () -> take(step)));
	}

	@AfterEach
	void stop() {
		if (this.server != null) {
			this.server.close();
		}
	}

	private static List<String> steps() throws IOException {
		List<String> steps = Files.readString(Path.of("Dockerfile"))
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.toList();
		assertThat(steps).as("each step has a line of its own").noneMatch((step) -> step.endsWith("\\"));
		return steps;
	}

	private void take(String step) throws Exception {
		String[] parts = step.split(" ", 2);
		List<String> words = List.of(parts[1].split(" "));
		switch (parts[0]) {
			case "FROM" -> begin(words);
			case "WORKDIR" -> this.current = Files.createDirectories(inImage(parts[1]));
			case "COPY" -> copy(words);
			case "RUN" -> run(parts[1]);
			case "HEALTHCHECK" -> this.healthCheck = command(parts[1].split(" CMD ")[1]);
			case "ENTRYPOINT" -> start(command(parts[1]));
			case "USER", "VOLUME", "EXPOSE" -> abort("Only an engine does that");
			default -> throw new AssertionError("What does that do?");
		}
	}

	private void begin(List<String> words) throws IOException {
		String name = (words.size() == 3) ? words.get(2) : "image";
		this.root = Files.createDirectories(folder.resolve(name));
		this.current = this.root;
		this.stages.put(name, this.root);
	}

	private Path inImage(String path) {
		return path.startsWith("/") ? this.root.resolve(path.substring(1)) : this.current.resolve(path);
	}

	private void copy(List<String> words) throws IOException {
		Map<String, String> options = words.stream()
			.filter((word) -> word.startsWith("--"))
			.map((word) -> word.split("="))
			.collect(Collectors.toMap((option) -> option[0], (option) -> option[1]));
		List<String> paths = words.stream().filter((word) -> !word.startsWith("--")).toList();
		Path to = inImage(paths.get(paths.size() - 1));
		for (String path : paths.subList(0, paths.size() - 1)) {
			Path from = options.containsKey("--from")
					? this.stages.get(options.get("--from")).resolve(path.substring(1)) : Path.of(path);
			boolean isIntoFolder = Files.isRegularFile(from) && Files.isDirectory(to);
			FileSystemUtils.copyRecursively(from, isIntoFolder ? to.resolve(from.getFileName()) : to);
		}
	}

	private void run(String command) throws Exception {
		if (command.startsWith("./mvnw ")) {
			assertThat(this.current.resolve("mvnw")).exists();
			Path jar = inImage(JAR.toString());
			Files.createDirectories(jar.getParent());
			Files.copy(JAR, jar);
			abort("This build has just done that: the jar is the one of this build");
		}
		List<String> words = List.of(command.split(" "));
		if (!words.get(0).equals("java")) {
			abort("Only an engine does that");
		}
		if (words.stream().anyMatch(ImageTests::isForCache) && !hasCache()) {
			abort("Only JDK %d or newer does that".formatted(JDK_WITH_CACHE));
		}
		Process process = inCurrent(words).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes());
		assertThat(process.waitFor()).as(output).isZero();
	}

	private void start(List<String> entry) throws Exception {
		List<String> command = new ArrayList<>(entry);
		if (!hasCache()) {
			command.removeIf(ImageTests::isForCache);
		}
		command.addAll(List.of("--server.port=0", "--server.address=127.0.0.1"));
		this.server = ServerProcess.begin(inCurrent(command));
		int port = this.server.port();
		Visitor patient = new Visitor(port);
		assertThat(patient.get("/").statusCode()).isEqualTo(200);
		assertThat(patient.get("/exercises/bird-dog").body()).contains("Bird dog");
		assertThat(this.current.resolve("data")).as("its volume").isDirectoryContaining("glob:**.mv.db");
		List<String> check = this.healthCheck.stream()
			.map((word) -> word.replace("127.0.0.1/8080", "127.0.0.1/" + port))
			.toList();
		assertThat(new ProcessBuilder(check).inheritIO().start().waitFor()).as("of %s", check).isZero();
	}

	/** By the JDK that runs the tests, with the paths of the image. */
	private ProcessBuilder inCurrent(List<String> command) {
		List<String> here = command.stream()
			.map((word) -> word.equals("java") ? Path.of(System.getProperty("java.home"), "bin", "java").toString()
					: word)
			.map((word) -> word.startsWith("/layers") ? inImage(word).toString() : word)
			.toList();
		return new ProcessBuilder(here).directory(this.current.toFile());
	}

	private static boolean isForCache(String word) {
		return word.startsWith("-XX:AOT");
	}

	private static boolean hasCache() {
		return Runtime.version().feature() >= JDK_WITH_CACHE;
	}

	/** As a list in JSON, which is how an engine takes it without a shell. */
	private static List<String> command(String json) {
		return Arrays.asList(JsonMapper.shared().readValue(json, String[].class));
	}

}
