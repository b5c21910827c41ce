package org.neutralspine.web.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Lets a browser keep a page for when it has no connection, and only a page that says so.
 * Pages of people who are signed in are never kept.
 */
public class KeptOffline implements HandlerInterceptor {

	/** The model attribute with the day that such a page is about. */
	public static final String DAY = "keptOn";

	/** The service worker knows it, too. */
	private static final String HEADER = "Kept-Offline";

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		Object day = (page != null) ? page.getModel().get(DAY) : null;
		String view = (page != null) ? page.getViewName() : null;
		if (day != null && view != null && !view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)
				&& HttpMethod.GET.matches(request.getMethod()) && request.getUserPrincipal() == null) {
			response.setHeader(HEADER, day.toString());
			// One browser may be used by somebody who signs in.
			response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		}
	}

}
