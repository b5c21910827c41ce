package org.neutralspine.account;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

import jakarta.servlet.ServletContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies that never end keep neither a thread each, nor memory, nor disk.
 */
@Timeout(120)
class SlowBodyTests extends RunningApplicationTest {

	/** More than there are threads. */
	private static final int MANY = 230;

	private static final int AT_ONCE_OF_AN_ADDRESS = 8;

	private static final int MEGABYTE = 1 << 20;

	private final List<RawConnection> open = new ArrayList<>();

	@Autowired
	private ServletContext context;

	@AfterEach
	void close() throws IOException {
		for (RawConnection connection : this.open) {
			connection.close();
		}
		Awaitility.await().until(() -> visitor().postWithoutToken("/situation", "a", "b").statusCode() == 403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST /situation", "POST /api/v1/guidance" })
	void oneAddressSendsOnlyAFewAtOnce(String request) throws IOException {
		openMany((number) -> request + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.9\r\n"
				+ "Content-Type: "
				+ (request.contains("/api/") ? "application/json" : "application/x-www-form-urlencoded")
				+ "\r\nContent-Length: 60000\r\n\r\n{");
		assertThat(refused(MANY - AT_ONCE_OF_AN_ADDRESS)).allMatch((status) -> status == 429);
		assertThat(visitor().get("/").statusCode()).isEqualTo(200);
		assertThat(visitor().at("203.0.113.9").get("/").statusCode()).isEqualTo(200);
		assertThat(visitor().at("203.0.113.10").postWithoutToken("/situation", "a", "b").statusCode()).isEqualTo(403);
		assertThat(visitor().at("203.0.113.9").postWithoutToken("/situation", "a", "b").statusCode()).isEqualTo(429);
		close();
		Awaitility.await()
			.until(() -> visitor().at("203.0.113.9").postWithoutToken("/situation", "a", "b").statusCode() == 403);
	}

	@ParameterizedTest
	@CsvSource({ "203.0.113.%d, 64, 503", "2001:db8:%x::1, 64, 503", "2001:db8:7:%x::1, 16, 429",
			"2001:db8:7:7:%x::1, 8, 429", "2001:db8::%x, 8, 429" })
	void manyAddressesLeaveEnoughThreadsToRead(String address, int atOnce, int told) throws IOException {
		openMany((number) -> "POST /situation HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: "
				+ address.formatted(number + 1)
				+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
		assertThat(refused(MANY - atOnce)).allMatch((status) -> status == told);
		assertThat(visitor().get("/").statusCode()).isEqualTo(200);
	}

	/**
	 * Even where nobody reads a body, the server used to wait for its end.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "PUT /", "GET /", "POST /;x", "POST /%zz", "OPTIONS *", "POST /nowhere" })
	void whatNobodyReadsKeepsNoThread(String request) throws IOException {
		openMany((number) -> request + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n");
		assertThat(refused(MANY)).hasSize(MANY);
		assertThat(visitor().get("/").statusCode()).isEqualTo(200);
	}

	@Test
	void aBodyHasToEndInTime() throws IOException {
		try (RawConnection connection = new RawConnection(port())) {
			connection.send("POST /situation HTTP/1.1\r\nHost: localhost\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\na=");
			// Now the first bytes are being read.
			assertThat(visitor().get("/").statusCode()).isEqualTo(200);
			this.clock.pass(Duration.ofSeconds(31));
			connection.send("b");
			RawConnection.Answer answer = connection.answer();
			assertThat(answer.status()).isEqualTo(408);
			assertThat(answer.body()).contains("We could not read that");
			assertThat(connection.isClosed()).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT /", "POST /situation", "POST /api/v1/guidance", "POST /admin/exercises/new" })
	void littleIsTakenOfWhatIsTooMuch(String request) throws IOException {
		int sent = 0;
		try (RawConnection connection = new RawConnection(port())) {
			connection.send(request + " HTTP/1.1\r\nHost: localhost\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n");
			byte[] chunk = ("100000\r\n" + "a".repeat(MEGABYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII);
			while (sent < 257) {
				connection.send(chunk);
				sent++;
			}
		}
		catch (IOException ex) {
			// It was closed.
		}
		// Sixteen are thrown away, and some are still on their way.
		assertThat(sent).isLessThan(64);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/situation", "/", "/login", "/admin/import", "/admin/exercises/new", "/api/v1/guidance" })
	void nobodysFilesAreWritten(String path) throws IOException {
		try (RawConnection connection = new RawConnection(port())) {
			connection.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
					+ "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 50000000\r\n\r\n"
					+ "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n");
			assertThat(connection.answer().status()).isEqualTo(403);
			connection.send(new byte[MEGABYTE]);
			assertThat(files()).isEmpty();
		}
	}

	private List<String> files() {
		File folder = (File) Objects.requireNonNull(this.context.getAttribute(ServletContext.TEMPDIR));
		return List.of(Objects.requireNonNull(folder.list((in, name) -> name.startsWith("upload_"))));
	}

	private void openMany(IntFunction<String> request) throws IOException {
		for (int i = 0; i < MANY; i++) {
			this.open.add(new RawConnection(port()).send(request.apply(i)));
		}
	}

	/**
	 * Waits until so many are answered, while the others are not.
	 */
	private List<Integer> refused(int count) throws IOException {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.open.stream().filter(RawConnection::hasAnswer).count() == count);
		List<Integer> statuses = new ArrayList<>();
		for (RawConnection connection : this.open) {
			if (connection.hasAnswer()) {
				statuses.add(connection.answer().status());
			}
		}
		return statuses;
	}

}
