package org.neutralspine.account.start;

/**
 * A setting cannot be used. Its value is not in the message: it may be a password.
 */
class UnusableSettingException extends RuntimeException {

	UnusableSettingException(String setting, String problem) {
		super("%s: %s".formatted(setting, problem));
	}

}
