package org.neutralspine.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser of their own, at an address of their own. Redirects are not
 * followed, so that a test sees them.
 */
public final class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final int port;

	private final List<String> more = new ArrayList<>();

	private String address;

	private String token = "";

	private List<Optional<String>> tokenHolders = List.of();

	public Visitor(int port) {
		this.port = port;
		int number = NUMBER.incrementAndGet();
		this.address = "198.51.%d.%d".formatted(number / 250, number % 250);
	}

	public Visitor at(String address) {
		this.address = address;
		return this;
	}

	/**
	 * With one more header in each request.
	 */
	public Visitor with(String header, String text) {
		this.more.add(header);
		this.more.add(text);
		return this;
	}

	/**
	 * With the cookies that somebody has from another server.
	 */
	public Visitor on(Visitor before) {
		before.cookies.getCookieStore()
			.getCookies()
			.forEach((cookie) -> keepCookie(cookie.getName(), cookie.getValue()));
		return this;
	}

	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(uri(path)));
	}

	/**
	 * Asks as the script of a page does.
	 */
	HttpResponse<String> getByScript(String path) {
		return send(HttpRequest.newBuilder(uri(path)).header("X-Requested-With", "XMLHttpRequest"));
	}

	/**
	 * Sends a form as the script of a page does that is older than the end of the
	 * session.
	 */
	HttpResponse<String> postByScript(String path, String... fields) {
		return send(form(path, fields).header("X-Requested-With", "XMLHttpRequest"));
	}

	/**
	 * Sends a form with the token of a page that this visitor may see.
	 */
	public HttpResponse<String> post(String path, String... fields) {
		List<String> all = new ArrayList<>(List.of(fields));
		all.addAll(List.of("_csrf", csrfToken()));
		return postWithoutToken(path, all.toArray(String[]::new));
	}

	/**
	 * Sends a form with a file in its field {@code file}.
	 */
	public HttpResponse<String> upload(String path, String fileName, byte[] bytes, String... fields) {
		String boundary = "end-of-a-part";
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		List<String> all = new ArrayList<>(List.of(fields));
		all.addAll(List.of("_csrf", csrfToken()));
		for (int i = 0; i < all.size(); i += 2) {
			body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
				.formatted(boundary, all.get(i), all.get(i + 1))
				.getBytes(StandardCharsets.UTF_8));
		}
		body.writeBytes(
				"--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
					.formatted(boundary, fileName)
					.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(bytes);
		body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
		return send(HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
	}

	/**
	 * Sends a form as a browser does, that says from which site it comes.
	 */
	HttpResponse<String> postFrom(String origin, String path, String... fields) {
		return send(form(path, fields).header("Origin", origin));
	}

	/**
	 * The site that this visitor is at.
	 */
	String origin() {
		return "http://127.0.0.1:" + this.port;
	}

	public HttpResponse<String> postWithoutToken(String path, String... fields) {
		return send(form(path, fields));
	}

	private HttpRequest.Builder form(String path, String... fields) {
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < fields.length; i += 2) {
			body.append(body.isEmpty() ? "" : "&")
				.append(fields[i])
				.append("=")
				.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
		}
		return HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body.toString()));
	}

	public HttpResponse<String> signIn(String name, String password) {
		return post("/login", "username", name, "password", password);
	}

	public Optional<String> cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst();
	}

	/**
	 * All cookies, as a browser sends them.
	 */
	public String cookies() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	public void keepCookie(String name, String value) {
		HttpCookie cookie = new HttpCookie(name, value);
		cookie.setPath("/");
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(uri("/"), cookie);
	}

	/**
	 * Where an answer leads to; empty if it leads nowhere.
	 */
	public String location(HttpResponse<?> answer) {
		String here = "http://127.0.0.1:" + this.port;
		return answer.headers().firstValue("Location").map((target) -> target.replace(here, "")).orElse("");
	}

	URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	/**
	 * The token of a page that this visitor may see. Pages that were opened in the same
	 * session have it, too.
	 */
	public String csrfToken() {
		if (!holders().equals(this.tokenHolders)) {
			HttpResponse<String> page = get("/login");
			if (page.statusCode() == 302) {
				String next = location(page);
				page = get(next.startsWith("/login") ? next : "/account/password");
			}
			Matcher found = TOKEN.matcher(page.body());
			if (!found.find()) {
				throw new AssertionError("No form to send: " + page.statusCode());
			}
			this.token = found.group(1);
			this.tokenHolders = holders();
		}
		return this.token;
	}

	/** The cookies of what keeps the token. */
	private List<Optional<String>> holders() {
		return List.of(cookie("SESSION"), cookie("XSRF-TOKEN"));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		if (!this.more.isEmpty()) {
			request.headers(this.more.toArray(String[]::new));
		}
		try {
			return this.client.send(
					request.header("Accept", "text/html, */*;q=0.8").header("X-Forwarded-For", this.address).build(),
					BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
