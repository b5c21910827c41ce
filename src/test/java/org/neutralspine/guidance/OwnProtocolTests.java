package org.neutralspine.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.NeutralSpineApplication;
import org.neutralspine.guidance.protocol.matrix.InvalidProtocolException;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A clinic's own protocol in place of the default.
 */
@ExtendWith(OutputCaptureExtension.class)
class OwnProtocolTests {

	@TempDir
	private Path folder;

	@Test
	void takesThePlaceOfTheDefault() throws IOException {
		Path file = write(text().replace("# version: 2", "# version: 7 (our clinic)"));
		try (ConfigurableApplicationContext context = start(file)) {
			assertThat(context.getBean(ProtocolInForce.class).now().version()).isEqualTo("7 (our clinic)");
		}
	}

	@Test
	void stopsTheApplicationWithTheLineThatIsWrong(CapturedOutput output) throws IOException {
		Path file = write(text().replace("QUIET_ACTIVATION,\"Breathing", "NO_SUCH_DEMAND,\"Breathing"));
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> start(file).close())
			.havingRootCause()
			.isInstanceOf(InvalidProtocolException.class);
		assertThat(output).contains("The protocol file is not valid. Line 4: unknown demand 'NO_SUCH_DEMAND'");
	}

	@Test
	void stopsTheApplicationWhereTheFileIsMissing(CapturedOutput output) {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> start(this.folder.resolve("none.csv")).close());
		assertThat(output).contains("The protocol file is not valid. The file cannot be read");
	}

	private static ConfigurableApplicationContext start(Path protocol) {
		SpringApplication application = new SpringApplicationBuilder(NeutralSpineApplication.class)
			.web(WebApplicationType.SERVLET)
			.build();
		return application.run("--server.port=0", "--neutralspine.protocol=file:" + protocol,
				"--spring.datasource.url=jdbc:h2:mem:own-protocol");
	}

	private Path write(String text) throws IOException {
		return Files.writeString(this.folder.resolve("clinic.csv"), text);
	}

	private static String text() throws IOException {
		try (InputStream file = OwnProtocolTests.class.getResourceAsStream("/protocol/default.csv")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
