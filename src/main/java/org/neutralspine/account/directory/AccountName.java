package org.neutralspine.account.directory;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Actor;

/**
 * The names that accounts have.
 */
public final class AccountName {

	private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{3,40}");

	private AccountName() {
	}

	/**
	 * A name as it is stored, however it is typed.
	 */
	public static String normalize(@Nullable String typed) {
		return (typed != null) ? typed.strip().toLowerCase(Locale.ROOT) : "";
	}

	/** Nobody is called as the trail calls what no person did. */
	public static boolean isValid(String name) {
		return NAME.matcher(name).matches() && !name.equals(Actor.NOBODY);
	}

}
