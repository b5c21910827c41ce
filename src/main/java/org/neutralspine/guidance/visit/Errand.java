package org.neutralspine.guidance.visit;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.web.SealedCookies;
import org.springframework.stereotype.Component;

/**
 * What somebody came with before it could be answered: a question in their own words, or
 * a page about an exercise. Once situation and today's check are known, they are led
 * there.
 */
@Component
public class Errand {

	/** The cookie with a question that somebody came with. */
	public static final String QUESTION = "question";

	/** Where that question is answered. */
	public static final String QUESTION_ADDRESS = "/can-i/answer";

	/**
	 * Where the answer begins on a page that somebody comes back to from the check; a
	 * warning sign on it begins there instead.
	 */
	public static final String ANSWER = "#answer";

	/** The cookie with the page that somebody came for. */
	static final String PAGE = "errand";

	/** Where everybody else goes on once today's check is done. */
	static final String DAY = "/exercises";

	/** Where somebody goes on who comes back for another day. */
	static final String SESSION = "/today/session";

	/** Nobody types a longer address to come back to. */
	private static final int MAX_LENGTH = 1000;

	private static final Duration LIFE = Duration.ofMinutes(30);

	private final SealedCookies cookies;

	Errand(SealedCookies cookies) {
		this.cookies = cookies;
	}

	/**
	 * Remembers the page that somebody came for.
	 * @param address within the application
	 */
	public void keep(HttpServletRequest request, HttpServletResponse response, String address) {
		if (address.length() <= MAX_LENGTH && !page(request).equals(Optional.of(address))) {
			this.cookies.write(request, response, PAGE, address, LIFE);
		}
	}

	/** Forgets that page, once it is reached or something else was asked. */
	public void drop(HttpServletRequest request, HttpServletResponse response) {
		if (this.cookies.isPresent(request, PAGE)) {
			this.cookies.drop(request, response, PAGE);
		}
	}

	/**
	 * Where to go once today's check is done. Asking twice gives the same, so that
	 * whoever presses twice arrives, too: a page that is reached forgets itself, and a
	 * question stays as long as it is kept.
	 * @param otherwise the address for whoever came for nothing in particular
	 */
	String outcome(HttpServletRequest request, String otherwise) {
		return page(request).orElse(this.cookies.isPresent(request, QUESTION) ? QUESTION_ADDRESS + ANSWER : otherwise);
	}

	private Optional<String> page(HttpServletRequest request) {
		return this.cookies.open(request, PAGE);
	}

}
