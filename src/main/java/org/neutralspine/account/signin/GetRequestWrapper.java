package org.neutralspine.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.http.HttpMethod;

/**
 * The same request as a GET, so that a page can be the answer to it.
 */
class GetRequestWrapper extends HttpServletRequestWrapper {

	GetRequestWrapper(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getMethod() {
		return HttpMethod.GET.name();
	}

}
