package org.neutralspine.account.confirmation;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.account.signin.SignInProblem;

/**
 * An action was not done, since it needs a confirmation first.
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
	 * The problem with the password, if one was given.
	 */
	@Nullable SignInProblem problem() {
		return this.problem;
	}

}
