package org.neutralspine.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neutralspine.NeutralSpineApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator measures, and where.
 */
class OperatingTests {

	private static final String QUESTION = """
			{"fusion": ["L4-S1"], "weeksPostOp": 30, "clearance": "STRENGTH", "symptoms": [], "painNow": 1}""";

	@Test
	void measurementsAreOnAPortOfTheirOwn() throws Exception {
		try (ConfigurableApplicationContext application = start("--management.server.port=0")) {
			HttpResponse<String> page = get(port(application, "local.server.port"), "/exercises?q=plank");
			ask(port(application, "local.server.port"));
			int operators = port(application, "local.management.port");
			assertThat(get(operators, "/actuator/prometheus").body()).contains("neutralspine_verdicts_seconds_count",
					"neutralspine_search_seconds", "http_server_requests_seconds_count", "hikaricp_connections");
			assertThat(get(operators, "/actuator/health/readiness").statusCode()).isEqualTo(200);
			assertThat(get(port(application, "local.server.port"), "/actuator/prometheus").statusCode()).isEqualTo(404);
			assertThat(page.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{16}");
		}
	}

	@Test
	void measurementsAreNotWhereEverybodyIs() throws Exception {
		try (ConfigurableApplicationContext application = start()) {
			int port = port(application, "local.server.port");
			assertThat(get(port, "/actuator/prometheus").statusCode()).isEqualTo(302);
			assertThat(get(port, "/actuator/health/readiness").statusCode()).isEqualTo(200);
		}
	}

	private static ConfigurableApplicationContext start(String... settings) {
		return SpringApplication.run(NeutralSpineApplication.class,
				Stream
					.concat(Stream.of(settings),
							Stream.of("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:operating",
									"--management.endpoints.web.exposure.include=health,prometheus"))
					.toArray(String[]::new));
	}

	private static int port(ConfigurableApplicationContext application, String name) {
		return application.getEnvironment().getRequiredProperty(name, Integer.class);
	}

	private static HttpResponse<String> get(int port, String path) throws Exception {
		return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build());
	}

	private static void ask(int port) throws Exception {
		assertThat(send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/guidance"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(QUESTION))
			.build()).statusCode()).isEqualTo(200);
	}

	private static HttpResponse<String> send(HttpRequest request) throws Exception {
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

}
