package org.neutralspine.account.confirmation;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.account.signin.SignInProblem;

/**
 * Something was not done, since there is to ask first.
 */
class ConfirmationRequiredException extends RuntimeException {

	private final ConfirmationQuestion question;

	private final boolean needsPassword;

	private final transient @Nullable SignInProblem problem;

	ConfirmationRequiredException(ConfirmationQuestion question, boolean needsPassword,
			@Nullable SignInProblem problem) {
		super(question.kind());
		this.question = question;
		this.needsPassword = needsPassword;
		this.problem = problem;
	}

	ConfirmationQuestion question() {
		return this.question;
	}

	boolean needsPassword() {
		return this.needsPassword;
	}

	/**
	 * What is wrong with the password that was given, if one was.
	 */
	@Nullable SignInProblem problem() {
		return this.problem;
	}

}
