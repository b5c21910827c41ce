package org.neutralspine.account.session;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.AuditableEvent;

/**
 * Something about signing in, for the trail.
 *
 * @param by who did it; null for the person who is signed in
 */
public record SignInEvent(String what, String about, @Nullable String by) implements AuditableEvent {

	/** No account can be called that. */
	public static final String SOMEBODY = "not signed in";

	public SignInEvent(String what, String about) {
		this(what, about, null);
	}

	@Override
	public Optional<String> who() {
		return Optional.ofNullable(this.by);
	}

	/**
	 * The same, about something else.
	 */
	public SignInEvent about(String other) {
		return new SignInEvent(this.what, other, this.by);
	}

}
