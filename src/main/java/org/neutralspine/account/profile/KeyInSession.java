package org.neutralspine.account.profile;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.factor.KeySeal;
import org.neutralspine.account.factor.TotpKey;
import org.springframework.stereotype.Component;

/**
 * The key that an app is just being given. It stays the same at a reload and in another
 * tab, sealed, and goes with the session if it is never used.
 */
@Component
class KeyInSession {

	private static final String ATTRIBUTE = "second-factor-key";

	private final KeySeal seal;

	KeyInSession(KeySeal seal) {
		this.seal = seal;
	}

	/** Makes a key, unless there is one. */
	void begin(SignedIn person, HttpServletRequest request) {
		if (find(person, request).isEmpty()) {
			request.getSession().setAttribute(ATTRIBUTE, this.seal.seal(purpose(person), TotpKey.random()));
		}
	}

	Optional<TotpKey> find(SignedIn person, HttpServletRequest request) {
		return Optional.ofNullable((String) request.getSession().getAttribute(ATTRIBUTE))
			.flatMap((sealed) -> this.seal.open(purpose(person), sealed));
	}

	void forget(HttpServletRequest request) {
		request.getSession().removeAttribute(ATTRIBUTE);
	}

	private static String purpose(SignedIn person) {
		return "key to begin with of " + person.id();
	}

}
