package org.neutralspine.account.session;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

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
				constant(session, BROWSER, Browser.OTHER), constant(session, DEVICE, Device.OTHER));
	}

	/** One that only another version can read was made when its person signed in. */
	private static Instant signedIn(Session session) {
		SecurityContext context = session
			.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
		return Optional.ofNullable(context)
			.map(SecurityContext::getAuthentication)
			.map((authentication) -> (SignedIn) authentication.getPrincipal())
			.map((person) -> person.times().signedIn())
			.orElseGet(session::getCreationTime);
	}

	/** Another version may know more of them. */
	private static <E extends Enum<E>> E constant(Session session, String attribute, E other) {
		String name = session.getAttribute(attribute);
		return EnumSet.allOf(other.getDeclaringClass())
			.stream()
			.filter((constant) -> constant.name().equals(name))
			.findFirst()
			.orElse(other);
	}

}
