package org.neutralspine.web.request;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.web.Network;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells an address that asks too often to wait, before anything is looked up for it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestRateFilter extends OncePerRequestFilter {

	private final Map<LimitedRequest, RequestRate> rates = new EnumMap<>(LimitedRequest.class);

	RequestRateFilter(RequestLimits limits) {
		for (LimitedRequest kind : LimitedRequest.values()) {
			if (kind.aMinute(limits) > 0) {
				this.rates.put(kind, new RequestRate(kind.aMinute(limits)));
			}
		}
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Duration> wait = LimitedRequest.of(request)
			.map(this.rates::get)
			.flatMap((rate) -> rate.take(Network.of(request.getRemoteAddr())));
		if (wait.isPresent()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
