package org.neutralspine.account;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Whatever is sent is answered by what the sender did wrong, in our own page or, to a
 * program, as a problem; and the log holds neither a stack trace nor what was sent.
 */
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestTests extends RunningApplicationTest {

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

	private static final String JSON = "Content-Type: application/json";

	private static final String CHUNKED = "Transfer-Encoding: chunked";

	/** What somebody entered, which must not be found anywhere. */
	private static final String CANARY = "zq7canary";

	private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	static Stream<Arguments> requests() {
		return Stream.of(form("PUT", "/", CANARY + "=%zz", 403), form("PATCH", "/situation", "%", 403),
				form("DELETE", "/nowhere", "a=" + CANARY, 403), form("PUT", "/api/v1/guidance", "a=%zz", 405),
				form("POST", "/situation", CANARY + "=%zz", 400), form("POST", "/situation", "from[99999]=L4", 400),
				form("POST", "/api/v1/guidance", "a=%zz" + CANARY, 400), form("POST", "/error", "status=200", 403),
				form("GET", "/error", "", 404),
				with("POST", "/situation", "x", 403, "Content-Type: multipart/form-data"),
				with("POST", "/situation", "--x\r\n\r\n" + CANARY + "\r\n--x--", 403,
						"Content-Type: multipart/form-data; boundary=x"),
				with("POST", "/", CANARY, 403, "Content-Type: multipart/mixed; boundary=x"),
				with("POST", "/", CANARY, 403, "Content-Type: MULTIPART/related"),
				with("POST", "/api/v1/guidance", "{}", 415, "Content-Type: */*"),
				with("POST", "/api/v1/guidance", "{}", 415, "Content-Type: text/*"),
				with("POST", "/api/v1/guidance", "{}", 415, "Content-Type: " + CANARY),
				with("POST", "/api/v1/guidance", "{}", 415, JSON + "; charset=" + CANARY),
				with("POST", "/api/v1/guidance", "{\"" + CANARY, 400, JSON),
				with("POST", "/situation", "a=b", 403, FORM + "; charset=" + CANARY),
				with("POST", "/situation", "", 413, FORM, "Content-Length: 70000"),
				with("POST", "/api/v1/guidance", "", 413, JSON, "Content-Length: 70000"),
				with("PUT", "/nowhere", "", 413, "Content-Length: 99999999999"),
				with("POST", "/situation", chunk("a".repeat(70_000)), 413, FORM, CHUNKED),
				with("POST", "/api/v1/guidance", chunk("\"" + "a".repeat(70_000) + "\""), 413, JSON, CHUNKED),
				with("POST", "/situation", "zz\r\n" + CANARY, 400, FORM, CHUNKED),
				with("POST", "/api/v1/guidance", "zz\r\n" + CANARY, 400, JSON, CHUNKED), get("/can-i?q=%00", 400),
				get("/can-i?q=%zz" + CANARY, 400), get("/can-i?q=%ff", 400), get("/can-i?q=%ED%A0%80", 400),
				get("/exercises?filter.q=1", 400), get("/api/v1/exercises?q=%zz" + CANARY, 400),
				get("/api/v1/exercises?q=%00", 400), get("/api/v1/nowhere", 404), get("/nowhere", 404),
				get("/nowhere", 404, "Accept: application/json"), get("/nowhere", 404, "Accept: foo;;/,"),
				get("/can-i;x", 400), get("//can-i", 400), get("/can-i?q=%00", 400, "X-Forwarded-Prefix: /api/x"),
				get("/exercises?filter.q=1", 400, "X-Forwarded-Prefix: \\x"), get("/%zz" + CANARY, 400),
				get("/exercises/%00", 400), get("/api/%zz", 400), get("/can-i?q={" + CANARY + "}", 400),
				get("/can-i#x?q=" + CANARY, 400), get("/can-i?q=\u0001" + CANARY, 400),
				get("/can-i?q=" + "a".repeat(30_000), 400), get("/", 400, "Host: another"),
				get("/", 400, CANARY + " b: c"), with("TRACE", "/", "", 405), with("FOO", "/", "", 400),
				with("POST", "/situation", "", 400, FORM, "Content-Length: -1"));
	}

	@ParameterizedTest
	@MethodSource("requests")
	void isAnsweredInOurOwnWayAndNotLogged(String request, int status, CapturedOutput output) throws IOException {
		try (RawConnection connection = new RawConnection(port())) {
			RawConnection.Answer answer = connection.send(request).answer();
			assertThat(answer.status()).isEqualTo(status);
			assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
			assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(answer.header("Cache-Control")).contains("no-store");
			if (request.substring(request.indexOf(' ')).startsWith(" /api/")) {
				assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
				assertThat(answer.body()).contains("\"status\":" + status).doesNotContain(CANARY);
			}
			else {
				assertThat(answer.body()).contains("class=\"masthead\"", "class=\"gate\"").doesNotContain(CANARY);
			}
		}
		assertThat(output).doesNotContain("\tat ", CANARY);
	}

	/**
	 * A cookie may be damaged or planted.
	 */
	@ParameterizedTest
	@CsvSource({ "REDIRECT_URI=JXp6", "REDIRECT_URI=DQo=", "asked=JXp6", "SESSION=%zz", "XSRF-TOKEN=%0d%0a",
			"situation=a", "'=;;a,b=\"'" })
	void aDamagedCookieShutsNobodyOut(String cookie) throws IOException {
		for (String path : List.of("/", "/login", "/situation")) {
			try (RawConnection connection = new RawConnection(port())) {
				assertThat(connection.send(request("GET", path, "", "Cookie: cookies=kept", "Cookie: " + cookie))
					.answer()
					.status()).isEqualTo(200);
			}
		}
	}

	@Test
	void aLongAddressIsForgottenRatherThanTooLongForTheAnswer() throws IOException {
		String address = "/clients?x=" + "a".repeat(5900);
		try (RawConnection connection = new RawConnection(port())) {
			RawConnection.Answer answer = connection.send(request("GET", address, "")).answer();
			assertThat(answer.status()).isEqualTo(302);
			assertThat(answer.header("Location")).isEqualTo("/login");
		}
	}

	@Test
	void whoeverAsksFirstDoesNotSendWhatIsRefused() throws IOException {
		try (RawConnection connection = new RawConnection(port())) {
			connection.send(request("POST", "/situation", "", FORM, "Expect: 100-continue", "Content-Length: 70000"));
			assertThat(connection.answer().status()).isEqualTo(413);
			assertThat(connection.isClosed()).isTrue();
		}
	}

	/**
	 * Parts of requests put together at random, with a seed that makes it happen again,
	 * to every route there is. Before a release, more of them:
	 * {@code -Drandom.requests=100000 -Drandom.seed=…}.
	 */
	@Test
	@Timeout(value = 2, unit = TimeUnit.HOURS)
	void nothingSentAtRandomIsAFaultOfOurs(CapturedOutput output) throws IOException {
		long seed = Long.getLong("random.seed", 20261128);
		Random random = new Random(seed);
		this.people.admin("root");
		this.people.trainer("anna");
		String[] paths = paths();
		List<String> faults = new ArrayList<>();
		String token = "";
		String session = "";
		for (int i = 0; i < Integer.getInteger("random.requests", 2000); i++) {
			if (i % 200 == 0) {
				// Some of them sign out.
				Visitor somebody = signedIn(any(random, "root", "anna"));
				token = "_csrf=" + somebody.csrfToken();
				session = "Cookie: " + somebody.cookies();
			}
			String request = random(random, paths, session, token);
			try (RawConnection connection = new RawConnection(port())) {
				int status = connection.send(request).answer().status();
				if (status < 200 || status > 499) {
					faults.add(status + " to request " + i + ": " + request);
				}
			}
		}
		assertThat(faults).as("with the seed %d", seed).isEmpty();
		assertThat(output).doesNotContain("\tat ").doesNotContain(CANARY);
	}

	/** Every address that is mapped, the variables still in it, and some that are not. */
	private String[] paths() {
		Stream<String> mapped = this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.sorted();
		return Stream
			.concat(mapped,
					Stream.of("/css/neutral-spine.css", "/login", "/logout", "/%zz", "/%00", "/;a", "//", "/../x"))
			.toArray(String[]::new);
	}

	private static String random(Random random, String[] paths, String session, String token) {
		String path = VARIABLE.matcher(any(random, paths))
			.replaceAll((variable) -> any(random, "x", "0", "1", "999999", "99999999999999999999", "-1", "%25", "%00",
					"%zz", "bird-dog", "PRONE", CANARY));
		String query = any(random, "", "", "?q=%00", "?q=%zz", "?page=-1", "?page=99999999999999999999", "?q=%ff",
				"?a[0]=1", "?class.x=1", "?q=" + "a".repeat(3000), "?&&==&%", "?_csrf=x");
		String method = any(random, "GET", "POST", "POST", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "FOO");
		List<String> headers = new ArrayList<>();
		headers.add("Content-Type: " + any(random, "application/x-www-form-urlencoded", "application/json", "*/*", "",
				"multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary=\"", "a/b;c",
				"multipart/mixed; boundary=x", "text/plain; charset=no",
				"application/x-www-form-urlencoded; charset=\u00FF"));
		if (random.nextBoolean()) {
			headers.add(any(random, "Accept: */;q=", "Accept: application/json", "Range: bytes=9-1",
					"Content-Encoding: gzip", "X-Forwarded-Prefix: \\x", "X-Forwarded-Proto: javascript",
					"X-Forwarded-For: ,,a,", "HX-Request: true", "Origin: null", "If-None-Match: \"",
					"If-Modified-Since: x", "Accept-Language: ;;", "Cookie: a;=\"", "Forwarded: for=\"",
					"X-HTTP-Method-Override: PUT", "Authorization: Basic %"));
		}
		if (random.nextBoolean()) {
			headers.add(session);
		}
		String part = "--x\r\nContent-Disposition: "
				+ any(random, "form-data; name=\"file\"; filename=\"a\"", "form-data; name=a", "form-data; name=\"",
						"form-data; name*=UTF-8''%zz; filename*=x", "form-data; filename=\"=?a?b?\"", "x", ";;=",
						"form-data; name=\"file\"; filename=\"=?UTF-8?B?%%?=\"", "form-data; name=\"a[0]\"")
				+ "\r\n\r\n\u0000%\r\n" + any(random, "--x--\r\n", "--x\r\n", "");
		String body = any(random, "", token,
				token + "&do=save&"
						+ any(random, "a=%zz", "slug=%00", "version=x", "=&=", "%",
								"levels=" + CANARY + "&pain=" + CANARY, "text=" + CANARY + "&password=" + CANARY),
				"{\"fusion\":" + any(random, "[", "null}", "[[]]}", "\"\u00FF\"}"), part, part + part);
		return random.nextInt(4) == 0 ? request(method, path + query, chunk(body), with(headers, CHUNKED))
				: request(method, path + query, body, with(headers));
	}

	private static String[] with(List<String> headers, String... more) {
		return Stream.concat(headers.stream(), Stream.of(more)).toArray(String[]::new);
	}

	private static String any(Random random, String... of) {
		return of[random.nextInt(of.length)];
	}

	private static Arguments get(String path, int status, String... headers) {
		return with("GET", path, "", status, headers);
	}

	private static Arguments form(String method, String path, String body, int status) {
		return with(method, path, body, status, FORM);
	}

	private static Arguments with(String method, String path, String body, int status, String... headers) {
		return arguments(request(method, path, body, headers), status);
	}

	private static String request(String method, String path, String body, String... headers) {
		StringBuilder request = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\n");
		request.append("Host: localhost\r\nConnection: close\r\n");
		// Nobody is told that they ask too often.
		int number = NUMBER.incrementAndGet();
		request.append("X-Forwarded-For: 192.%d.%d.%d\r\n".formatted(number >> 16, (number >> 8) & 255, number & 255));
		for (String header : headers) {
			request.append(header).append("\r\n");
		}
		if (!body.isEmpty() && !List.of(headers).contains(CHUNKED)) {
			request.append("Content-Length: ").append(body.length()).append("\r\n");
		}
		return request.append("\r\n").append(body).toString();
	}

	private static String chunk(String body) {
		return (body.isEmpty() ? "" : Integer.toHexString(body.length()) + "\r\n" + body + "\r\n") + "0\r\n\r\n";
	}

}
