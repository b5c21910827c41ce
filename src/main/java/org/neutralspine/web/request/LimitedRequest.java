package org.neutralspine.web.request;

import java.util.Optional;
import java.util.function.ToIntFunction;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;

/**
 * Requests that cost much, or that somebody may try to make in bulk.
 */
enum LimitedRequest {

	SEARCH(RequestLimits::searches), QUESTION(RequestLimits::questions), API(RequestLimits::api),
	PDF(RequestLimits::pdf), SIGN_IN(RequestLimits::signIn);

	private final ToIntFunction<RequestLimits> limit;

	LimitedRequest(ToIntFunction<RequestLimits> limit) {
		this.limit = limit;
	}

	/** How many one address may make in a minute; 0 for any number. */
	int aMinute(RequestLimits limits) {
		return this.limit.applyAsInt(limits);
	}

	/**
	 * The kind of a request; empty where it is not limited. The container has decoded the
	 * path, so that there is only one way to write it.
	 */
	static Optional<LimitedRequest> of(HttpServletRequest request) {
		String more = request.getPathInfo();
		String path = request.getServletPath() + ((more != null) ? more : "");
		if (path.equals("/exercises") || path.equals("/api/v1/exercises")) {
			return Optional.of(SEARCH);
		}
		if (path.equals("/can-i") || path.startsWith("/can-i/") || path.equals("/api/v1/question")) {
			return Optional.of(QUESTION);
		}
		if (path.startsWith("/api/")) {
			return Optional.of(API);
		}
		if (path.endsWith(".pdf")) {
			return Optional.of(PDF);
		}
		return (path.equals("/login") && HttpMethod.POST.matches(request.getMethod())) ? Optional.of(SIGN_IN)
				: Optional.empty();
	}

}
