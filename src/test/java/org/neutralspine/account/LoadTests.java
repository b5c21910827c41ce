package org.neutralspine.account;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More than can be answered: from one address, and from all together.
 */
class LoadTests extends RunningApplicationTest {

	/** As the settings of this server say. */
	private static final int AT_ONCE = 64;

	@Autowired
	private HeldRequests held;

	private final List<RawConnection> open = new ArrayList<>();

	@AfterEach
	void release() throws IOException {
		this.held.release();
		for (RawConnection connection : this.open) {
			connection.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "/exercises?q=squat, 120", "/%65xercises, 120", "/can-i?q=squat, 60", "/api/v1/exercises/bird-dog, 60",
			"/api/v1/exercises?q=squat, 120", "/clearance-form.pdf, 6" })
	void anAddressThatAsksTooOftenIsToldToWaitAndNobodyElse(String path, int aMinute) {
		Visitor visitor = visitor();
		for (int i = 0; i < aMinute; i++) {
			assertThat(visitor.get(path).statusCode()).isLessThan(400);
		}
		// One comes back each second at most, and answering may take one.
		HttpResponse<String> refused = visitor.get(path);
		for (int i = 0; i < aMinute && refused.statusCode() < 400; i++) {
			refused = visitor.get(path);
		}
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 11);
		if (path.startsWith("/api/")) {
			assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
		}
		else {
			assertThat(refused.body()).contains("Too much at once", "<main");
		}
		assertThat(visitor.get("/").statusCode()).isEqualTo(200);
		assertThat(visitor().get(path).statusCode()).isLessThan(400);
	}

	@Test
	void tooManyWhoSignInFromOneAddressAreToldToWait() {
		List<Integer> statuses = new ArrayList<>();
		for (int i = 0; i < 80; i++) {
			statuses.add(visitor().at("203.0.113.145").postWithoutToken("/login", "username", "a").statusCode());
		}
		assertThat(statuses).startsWith(403, 403).contains(429);
		assertThat(statuses.indexOf(429)).isGreaterThanOrEqualTo(60);
	}

	@Test
	void moreThanTheBoundAreToldAtOnceAndAllIsWellAfterwards() throws IOException {
		this.held.hold();
		for (int i = 0; i < AT_ONCE; i++) {
			this.open.add(new RawConnection(port())
				.send("GET " + HeldRequests.ADDRESS + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
		}
		Awaitility.await().until(() -> this.held.atWork() == AT_ONCE);
		for (int i = 0; i < AT_ONCE; i++) {
			HttpResponse<String> refused = visitor().get("/");
			assertThat(refused.statusCode()).isEqualTo(503);
			assertThat(refused.headers().firstValue("Retry-After")).contains("5");
			assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
			assertThat(refused.body()).contains("There is a lot to do just now");
		}
		HttpResponse<String> program = visitor().get("/api/v1/exercises?q=squat");
		assertThat(program.statusCode()).isEqualTo(503);
		assertThat(program.body()).isEqualTo("{\"title\":\"Service Unavailable\",\"status\":503}");
		assertThat(visitor().get("/actuator/health/readiness").statusCode()).isEqualTo(200);
		assertThat(visitor().get("/css/neutral-spine.css").statusCode()).isEqualTo(200);
		this.held.release();
		Awaitility.await().until(() -> this.held.atWork() == 0);
		Awaitility.await().until(() -> visitor().get("/").statusCode() == 200);
		for (int i = 0; i < 2 * AT_ONCE; i++) {
			assertThat(visitor().get("/").statusCode()).isEqualTo(200);
		}
	}

}
