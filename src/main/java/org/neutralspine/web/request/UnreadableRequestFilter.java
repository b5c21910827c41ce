package org.neutralspine.web.request;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.neutralspine.web.ApplicationPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what cannot be read: a body that {@link RequestBody} refuses, files from
 * whoever may send none, crafted parameter names, values that no keyboard types and no
 * database keeps, and parameters in no known encoding. The container would log the
 * latter, and with them what somebody entered.
 */
public class UnreadableRequestFilter extends OncePerRequestFilter {

	private static final Pattern CRAFTED_NAME = Pattern.compile("[\\[\\].]");

	private static final String EDITOR = "/admin/exercises/";

	/** The parameter that tells the page that a file was too large. */
	public static final String TOO_LARGE = "too-large";

	private final Predicate<HttpServletRequest> mayUpload;

	private final DataSize largestUpload;

	/**
	 * Creates the filter.
	 * @param mayUpload who may send files, and where to; other files are not read at all
	 * @param largestUpload the most that they may send at once
	 */
	public UnreadableRequestFilter(Predicate<HttpServletRequest> mayUpload, DataSize largestUpload) {
		this.mayUpload = mayUpload;
		this.largestUpload = largestUpload;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		RequestBody body = RequestBody.of(request);
		boolean upload = StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
		HttpStatusCode refusal = (body != null) ? body.refusal() : null;
		if (refusal == null && upload) {
			refusal = allowUpload(request, body);
		}
		if (refusal == null) {
			refusal = pass(request, response, chain);
		}
		if (refusal == null || response.isCommitted()) {
			return;
		}
		if (upload && refusal.isSameCodeAs(HttpStatus.CONTENT_TOO_LARGE)) {
			response.sendRedirect(request.getRequestURI() + "?" + TOO_LARGE);
		}
		else {
			if (refusal.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
				response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(BusyAnswer.RETRY_AFTER.toSeconds()));
			}
			response.sendError(refusal.value());
		}
	}

	private @Nullable HttpStatus allowUpload(HttpServletRequest request, @Nullable RequestBody body) {
		if (!this.mayUpload.test(request)) {
			return HttpStatus.FORBIDDEN;
		}
		if (!HttpMethod.POST.matches(request.getMethod())
				|| !StringUtils.startsWithIgnoreCase(request.getContentType(), MediaType.MULTIPART_FORM_DATA_VALUE)) {
			return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
		}
		if (body != null) {
			body.allowUpload(this.largestUpload);
		}
		return (request.getContentLengthLong() > this.largestUpload.toBytes()) ? HttpStatus.CONTENT_TOO_LARGE : null;
	}

	/**
	 * Passes on what can be read.
	 * @return why it could not; null if it could
	 */
	private static @Nullable HttpStatusCode pass(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		HttpStatusCode unreadable = read(request);
		if (unreadable != null) {
			return unreadable;
		}
		try {
			chain.doFilter(request, response);
			return null;
		}
		catch (RefusedBodyException ex) {
			return ex.status();
		}
		catch (ServletException ex) {
			if (ex.getCause() instanceof RefusedBodyException refused) {
				return refused.status();
			}
			throw ex;
		}
	}

	/**
	 * Reads all parameters once, so that no other code has to handle unreadable ones.
	 * @return why they are; null if they are not
	 */
	private static @Nullable HttpStatusCode read(HttpServletRequest request) {
		if (isWildcard(request.getContentType())) {
			return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
		}
		try {
			return isCrafted(request) ? HttpStatus.BAD_REQUEST : null;
		}
		catch (RefusedBodyException ex) {
			return ex.status();
		}
		catch (InvalidParameterException ex) {
			return HttpStatusCode.valueOf(ex.getErrorCode());
		}
		catch (RuntimeException ex) {
			// The container breaks on damaged parts in many ways.
			return HttpStatus.BAD_REQUEST;
		}
	}

	/** Spring takes it for a mistake of ours. */
	private static boolean isWildcard(@Nullable String type) {
		return type != null && type.contains("*");
	}

	/**
	 * No field of ours is addressed by an index or a path, which the data binder would
	 * follow into the inside of a form; and PostgreSQL takes the character zero for an
	 * error, even where it is only searched for.
	 */
	private static boolean isCrafted(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.anyMatch((parameter) -> CRAFTED_NAME.matcher(parameter.getKey()).find() || (!isEditor(request)
					&& Arrays.stream(parameter.getValue()).anyMatch((value) -> value.indexOf('\0') >= 0)));
	}

	/** It tells beside the field, and keeps all that was typed. */
	private static boolean isEditor(HttpServletRequest request) {
		return "POST".equals(request.getMethod()) && ApplicationPath.of(request).startsWith(EDITOR);
	}

}
