package org.neutralspine.account.session;

import java.time.Instant;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.web.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/**
 * A session as its owner is shown it.
 *
 * @param handle names it on a page; its id opens it, and is on none
 * @param signedIn when it began
 */
public record OpenSession(String handle, Instant signedIn, Instant lastSeen, Browser browser, Device device) {

	private static final String BROWSER = "browser";

	private static final String DEVICE = "device";

	/**
	 * Notes in a new session where it was opened.
	 */
	public static void describe(HttpServletRequest request) {
		String userAgent = request.getHeader(HttpHeaders.USER_AGENT);
		request.getSession().setAttribute(BROWSER, Browser.of(userAgent).name());
		request.getSession().setAttribute(DEVICE, Device.of(userAgent).name());
	}

	public static String handle(String id) {
		return new Secret(id).hash();
	}

	static OpenSession of(Session session) {
		return new OpenSession(handle(session.getId()), signedIn(session), session.getLastAccessedTime(),
				Browser.valueOf(session.getAttributeOrDefault(BROWSER, Browser.OTHER.name())),
				Device.valueOf(session.getAttributeOrDefault(DEVICE, Device.OTHER.name())));
	}

	private static Instant signedIn(Session session) {
		SecurityContext context = session
			.getRequiredAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
		SignedIn person = (SignedIn) Objects.requireNonNull(context.getAuthentication()).getPrincipal();
		return Objects.requireNonNull(person).times().signedIn();
	}

}
