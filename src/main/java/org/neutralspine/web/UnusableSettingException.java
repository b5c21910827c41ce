package org.neutralspine.web;

/**
 * A setting cannot be used. Its value is not in the message: it may be a password.
 */
public class UnusableSettingException extends RuntimeException {

	/**
	 * Names a setting that cannot be used.
	 * @param setting its name
	 * @param problem what is wrong with it, and what it has to be
	 */
	public UnusableSettingException(String setting, String problem) {
		super("%s: %s".formatted(setting, problem));
	}

}
