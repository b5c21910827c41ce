package org.neutralspine.account;

/**
 * Asks before something dangerous is done, and asks for the password where it was last
 * given more than 15 minutes ago: an open session alone, on a screen that was left or in
 * the hands of a thief, must not be enough. To be called by what answers a form, once it
 * knows that the form is right and before it does anything. Where something is to be
 * asked, it does not return: the answer is then a page that asks and sends the same form
 * again, except for its files.
 */
public interface Confirmation {

	/** The field by which somebody says yes. */
	String CONFIRMED = "confirmed";

	/** The field of the password. */
	String PASSWORD = "passwordAgain";

	/**
	 * Asks in any case; for the password, too, unless it was given lately.
	 */
	void askFirst(ConfirmationQuestion question);

	/**
	 * Asks for the password, unless it was given lately.
	 */
	void askForPassword(ConfirmationQuestion question);

}
