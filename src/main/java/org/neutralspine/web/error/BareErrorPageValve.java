package org.neutralspine.web.error;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.neutralspine.web.ApplicationPath;
import org.neutralspine.web.SecurityHeaders;
import org.springframework.http.MediaType;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what never reaches the application, such as a request whose first line cannot
 * be read, and what breaks on the way to its error page.
 */
class BareErrorPageValve extends ErrorReportValve {

	private final ITemplateEngine templates;

	private final JsonMapper json;

	BareErrorPageValve(ITemplateEngine templates, JsonMapper json) {
		super();
		this.templates = templates;
		this.json = json;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		SecurityHeaders.addMissing(response);
		String path = request.getRequestURI();
		if (path != null && ApplicationPath.isApi(request)) {
			write(response, MediaType.APPLICATION_PROBLEM_JSON,
					this.json.writeValueAsString(ErrorPages.Problem.of(status)));
		}
		else {
			Context model = new Context(Locale.ENGLISH,
					Map.of("kind", ErrorPages.kind(status), "root", request.getContextPath()));
			write(response, MediaType.TEXT_HTML, this.templates.process("error-bare", model));
		}
	}

	private static void write(Response response, MediaType type, String content) {
		try {
			response.setContentType(type.toString());
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(content);
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			// The client closed the connection.
		}
	}

}
