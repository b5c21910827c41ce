package org.neutralspine.web.form;

import java.io.IOException;
import java.security.Principal;
import java.time.Duration;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.web.ApplicationPath;
import org.neutralspine.web.FormKeys;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Processes a form once, however often it is sent: by a double click, by Back, or from
 * two tabs. The second time redirects to where the first one led. A form that was
 * refused, and so answered by a page instead of a redirect, may be sent again, and so may
 * one in which something was changed.
 */
class OncePerFormInterceptor implements HandlerInterceptor {

	/** Tells the page's script which form has arrived, so that it can drop its copy. */
	private static final String ACKNOWLEDGED = "sent.";

	/** The request attribute with the form that a request is to be done for. */
	private static final String BEGUN = OncePerFormInterceptor.class.getName();

	private static final Duration ACKNOWLEDGED_FOR = Duration.ofMinutes(1);

	private static final RetryPolicy UNTIL_DONE = RetryPolicy.builder()
		.includes(UnfinishedException.class)
		.delay(Duration.ofMillis(100))
		.maxRetries(200)
		.build();

	private final FormSubmissions forms;

	private final RetryTemplate waiting = new RetryTemplate(UNTIL_DONE);

	OncePerFormInterceptor(FormSubmissions forms) {
		this.forms = forms;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		FormSubmission form = form(request);
		if (form == null) {
			return true;
		}
		try {
			String earlier = this.waiting.execute(() -> outcomeOrBegin(form));
			if (earlier.isEmpty()) {
				request.setAttribute(BEGUN, form);
				return true;
			}
			acknowledge(form, request, response);
			response.sendRedirect(earlier);
		}
		catch (RetryException ex) {
			response.sendError(HttpStatus.CONFLICT.value());
		}
		return false;
	}

	/**
	 * Where the same form led before; an empty text if it is now to be done.
	 * @throws UnfinishedException while it is being done elsewhere
	 */
	private String outcomeOrBegin(FormSubmission form) {
		return this.forms.begin(form) ? "" : this.forms.outcome(form).orElseThrow(UnfinishedException::new);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		String view = (page != null) ? page.getViewName() : null;
		if (request.getAttribute(BEGUN) instanceof FormSubmission form && view != null
				&& view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)) {
			acknowledge(form, request, response);
		}
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		if (!(request.getAttribute(BEGUN) instanceof FormSubmission form)) {
			return;
		}
		request.removeAttribute(BEGUN);
		String target = response.getHeader(HttpHeaders.LOCATION);
		if (ex == null && target != null && HttpStatus.valueOf(response.getStatus()).is3xxRedirection()) {
			this.forms.finish(form, withoutHost(target));
		}
		else {
			this.forms.release(form);
		}
	}

	private static @Nullable FormSubmission form(HttpServletRequest request) throws IOException {
		Principal person = request.getUserPrincipal();
		// The page that says what went wrong is asked for by the same request.
		if (person == null || request.getDispatcherType() != DispatcherType.REQUEST
				|| !HttpMethod.POST.matches(request.getMethod()) || ApplicationPath.isSecret(request)) {
			return null;
		}
		String key = request.getParameter(FormKeys.FIELD);
		return (key != null && FormSubmission.isKey(key)) ? FormSubmission.of(request, key, person.getName()) : null;
	}

	private static void acknowledge(FormSubmission form, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(ACKNOWLEDGED + form.key(), "1")
			.path("/")
			.maxAge(ACKNOWLEDGED_FOR)
			.secure(request.isSecure())
			.sameSite("Strict")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private static String withoutHost(String address) {
		return UriComponentsBuilder.fromUriString(address).scheme(null).host(null).port(null).build().toUriString();
	}

	private static final class UnfinishedException extends RuntimeException {

		private static final long serialVersionUID = 1;

	}

}
