package org.neutralspine.web.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.web.ApplicationPath;
import org.neutralspine.web.SecurityHeaders;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Says that there is too much to do, at no cost worth mentioning: a small page that is
 * made once, or a problem (RFC 9457) to programs.
 */
class BusyAnswer {

	static final Duration RETRY_AFTER = Duration.ofSeconds(5);

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
				<meta charset="UTF-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>%1$s</title>
				<link rel="stylesheet" href="%3$s/css/neutral-spine.css" />
			</head>
			<body>
				<main class="wrap"><section class="gate"><h1>%1$s</h1><p class="lead">%2$s</p></section></main>
			</body>
			</html>
			""";

	private static final byte[] PROBLEM = "{\"title\":\"Service Unavailable\",\"status\":503}"
		.getBytes(StandardCharsets.UTF_8);

	private final byte[] page;

	/**
	 * Makes the answer.
	 * @param root the path that the application is installed under; may be empty
	 */
	BusyAnswer(MessageSource messages, String root) {
		this.page = PAGE
			.formatted(messages.getMessage("error.busy.title", null, Locale.ENGLISH),
					messages.getMessage("error.busy.text", null, Locale.ENGLISH), root)
			.getBytes(StandardCharsets.UTF_8);
	}

	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean api = ApplicationPath.isApi(request);
		byte[] content = api ? PROBLEM : this.page;
		SecurityHeaders.addMissing(response);
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()));
		response.setContentType(
				(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE + ";charset=UTF-8"));
		response.setContentLength(content.length);
		response.getOutputStream().write(content);
	}

}
