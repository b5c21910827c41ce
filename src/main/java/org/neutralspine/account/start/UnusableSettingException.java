package org.neutralspine.account.start;

/**
 * Something that was set for the start cannot be used. What it was set to is not said: it
 * may be a password.
 */
class UnusableSettingException extends RuntimeException {

	UnusableSettingException(String setting, String problem) {
		super("%s: %s".formatted(setting, problem));
	}

}
