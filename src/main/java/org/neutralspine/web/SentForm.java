package org.neutralspine.web;

import java.util.regex.Pattern;

/**
 * A form as it was sent by somebody.
 *
 * @param key the key that the form was given
 * @param who the name of whoever is signed in
 */
record SentForm(String key, String who) {

	private static final Pattern KEY = Pattern.compile("[\\w-]{22}");

	static boolean isKey(String text) {
		return KEY.matcher(text).matches();
	}

}
