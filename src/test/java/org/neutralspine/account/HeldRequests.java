package org.neutralspine.account;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Requests that take as long as a test wants.
 */
class HeldRequests extends OncePerRequestFilter {

	static final String ADDRESS = "/held";

	private final AtomicInteger atWork = new AtomicInteger();

	private volatile CountDownLatch end = new CountDownLatch(0);

	void hold() {
		this.end = new CountDownLatch(1);
	}

	void release() {
		this.end.countDown();
	}

	int atWork() {
		return this.atWork.get();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getRequestURI().equals(ADDRESS)) {
			this.atWork.incrementAndGet();
			try {
				this.end.await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			finally {
				this.atWork.decrementAndGet();
			}
		}
		chain.doFilter(request, response);
	}

}
