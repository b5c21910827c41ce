package org.neutralspine.web.request;

import java.io.IOException;
import java.time.InstantSource;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.neutralspine.web.ApplicationPath;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * Stands before everything that could read a body, whatever its method, type or encoding:
 * it bounds every body in size and time, and those that one address and all together may
 * have sent at once, since each keeps a thread. {@link UnreadableRequestFilter} answers
 * for what is refused here.
 */
class RequestBodyValve extends ValveBase {

	private static final DataSize MAX_OF_A_FORM = DataSize.ofKilobytes(64);

	/** A plan has a box for every exercise of the catalogue. */
	private static final DataSize MAX_OF_A_TRAINER = DataSize.ofKilobytes(256);

	/**
	 * The form to edit an exercise has a box for every demand, and room for all that an
	 * import may bring.
	 */
	private static final DataSize MAX_OF_AN_ADMIN = DataSize.ofMegabytes(1);

	private final ConcurrentBodyLimit bodies = new ConcurrentBodyLimit();

	private final InstantSource clock;

	private final BusyAnswer busy;

	RequestBodyValve(InstantSource clock, BusyAnswer busy) {
		super(true);
		this.clock = clock;
		this.busy = busy;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (request.isFinished()) {
			getNext().invoke(request, response);
			return;
		}
		String address = request.getRemoteAddr();
		switch (this.bodies.begin(address)) {
			case ADMITTED -> {
				try {
					invoke(request, response, true);
				}
				finally {
					this.bodies.end(address);
				}
			}
			case TOO_MANY_OF_ADDRESS -> invoke(request, response, false);
			case TOO_MANY -> this.busy.send(request, response);
		}
	}

	private void invoke(Request request, Response response, boolean admitted) throws IOException, ServletException {
		org.apache.coyote.Request sent = request.getCoyoteRequest();
		InputBuffer source = sent.getInputBuffer();
		DataSize limit = limit(request);
		RequestBody body = new RequestBody(source, limit, this.clock);
		if (!admitted) {
			body.refuse(HttpStatus.TOO_MANY_REQUESTS);
		}
		else if (request.getContentLengthLong() > limit.toBytes() && !isMultipart(request)) {
			body.refuse(HttpStatus.CONTENT_TOO_LARGE);
		}
		boolean discards = admitted;
		if (body.refusal() != null && sent.hasExpectation()) {
			// A client that expects 100-continue does not send a refused body.
			sent.setExpectation(false);
			discards = false;
		}
		request.setAttribute(RequestBody.class.getName(), body);
		sent.setInputBuffer(body);
		try {
			getNext().invoke(request, response);
			if (discards && !request.isFinished() && !request.isAsync()) {
				response.finishResponse();
				body.discard();
			}
		}
		finally {
			sent.setInputBuffer(source);
		}
	}

	private static DataSize limit(Request request) {
		if (isMultipart(request)) {
			return DataSize.ofBytes(0);
		}
		String path = ApplicationPath.of(request);
		// Signing in again carries along the form that could not be processed.
		if (path.startsWith("/admin/") || path.equals("/login")) {
			return MAX_OF_AN_ADMIN;
		}
		return (path.startsWith("/plans") || path.startsWith("/clients")) ? MAX_OF_A_TRAINER : MAX_OF_A_FORM;
	}

	/** Files may be sent only where the filter allows it. */
	private static boolean isMultipart(Request request) {
		return StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
	}

}
