package org.neutralspine.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what cannot be read: a body larger than anything a form or a program has to
 * say, crafted parameter names, values that no keyboard types and no database keeps, and
 * parameters in no known encoding. The container would log the latter, and with them what
 * somebody entered.
 */
public class UnreadableRequestFilter extends OncePerRequestFilter {

	private static final Pattern CRAFTED_NAME = Pattern.compile("[\\[\\].]");

	private static final String EDITOR = "/admin/exercises/";

	private static final DataSize MOST = DataSize.ofKilobytes(64);

	/** What is told to the page that a file was too large for. */
	public static final String TOO_LARGE = "too-large";

	private final Predicate<HttpServletRequest> mayUpload;

	private final DataSize largestUpload;

	/**
	 * Creates the filter.
	 * @param mayUpload who may send files, and where to; nobody else's are read at all
	 * @param largestUpload the most that they may send at once
	 */
	public UnreadableRequestFilter(Predicate<HttpServletRequest> mayUpload, DataSize largestUpload) {
		this.mayUpload = mayUpload;
		this.largestUpload = largestUpload;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isUpload(request)) {
			upload(request, response, chain);
			return;
		}
		try {
			boolean forPage = !request.getRequestURI().startsWith("/api/");
			if (forPage && (request.getContentLengthLong() > MOST.toBytes() || isCrafted(request))) {
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
				return;
			}
			chain.doFilter(new Bounded(request), response);
		}
		catch (InvalidParameterException ex) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
		catch (ServletException ex) {
			if (!(ex.getCause() instanceof InvalidParameterException)) {
				throw ex;
			}
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

	private static boolean isUpload(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	private void upload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.mayUpload.test(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		if (request.getContentLengthLong() > this.largestUpload.toBytes()) {
			response.sendRedirect(request.getRequestURI() + "?" + TOO_LARGE);
			return;
		}
		try {
			if (isCrafted(request)) {
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
				return;
			}
		}
		catch (InvalidParameterException ex) {
			if (ex.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
				response.sendRedirect(request.getRequestURI() + "?" + TOO_LARGE);
			}
			else {
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			}
			return;
		}
		chain.doFilter(request, response);
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
		return "POST".equals(request.getMethod()) && request.getRequestURI().startsWith(EDITOR);
	}

	/**
	 * Counts what is read, since a body may come without saying how long it is.
	 */
	private static final class Bounded extends HttpServletRequestWrapper {

		Bounded(HttpServletRequest request) {
			super(request);
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new BoundedStream(super.getInputStream());
		}

	}

	private static final class BoundedStream extends ServletInputStream {

		private final ServletInputStream source;

		private long left = MOST.toBytes();

		BoundedStream(ServletInputStream source) {
			this.source = source;
		}

		@Override
		public int read() throws IOException {
			int next = this.source.read();
			count(next < 0 ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = this.source.read(buffer, offset, length);
			count(Math.max(read, 0));
			return read;
		}

		private void count(int read) throws IOException {
			this.left -= read;
			if (this.left < 0) {
				throw new IOException("The body is too large");
			}
		}

		@Override
		public boolean isFinished() {
			return this.source.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.source.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.source.setReadListener(listener);
		}

	}

}
