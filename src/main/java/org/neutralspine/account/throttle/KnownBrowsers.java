package org.neutralspine.account.throttle;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.SignedIn;
import org.neutralspine.web.SealedCookies;
import org.neutralspine.web.Secret;
import org.springframework.stereotype.Component;

/**
 * Recognises browsers that a person has signed in from before. A browser keeps the last
 * five people in one sealed cookie, so that a computer that is shared stays known to each
 * of them. Its content is bound to the password: after a new one the browser is unknown
 * again.
 */
@Component
public class KnownBrowsers {

	private static final String COOKIE = "known";

	private static final Duration LIFE = Duration.ofDays(180);

	private static final int MAX_PEOPLE = 5;

	private final SealedCookies cookies;

	KnownBrowsers(SealedCookies cookies) {
		this.cookies = cookies;
	}

	/**
	 * The number of the browser, if this person has signed in from it by the password
	 * that counts.
	 */
	Optional<String> find(SignedIn person, HttpServletRequest request) {
		String beginning = beginning(person);
		return lines(request).filter((line) -> line.startsWith(beginning))
			.findFirst()
			.map((line) -> line.substring(beginning.length()));
	}

	/**
	 * Whether any person has signed in from this browser before, so that it is worth
	 * finding out which.
	 */
	boolean isKnown(HttpServletRequest request) {
		return lines(request).findAny().isPresent();
	}

	public void remember(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
		String number = find(person, request).orElseGet(() -> Secret.toType().text());
		String owner = owner(person);
		List<String> people = Stream
			.concat(Stream.of(beginning(person) + number), lines(request).filter((line) -> !line.startsWith(owner)))
			.limit(MAX_PEOPLE)
			.toList();
		this.cookies.write(request, response, COOKIE, String.join("\n", people), LIFE);
	}

	private Stream<String> lines(HttpServletRequest request) {
		return this.cookies.open(request, COOKIE).stream().flatMap((content) -> Arrays.stream(content.split("\n")));
	}

	private static String owner(SignedIn person) {
		return "known " + person.id() + " ";
	}

	private static String beginning(SignedIn person) {
		String hash = (person.getPassword() != null) ? person.getPassword() : "";
		return owner(person) + new Secret(hash).hash().substring(0, 16) + " ";
	}

}
