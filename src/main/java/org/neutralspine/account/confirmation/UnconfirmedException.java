package org.neutralspine.account.confirmation;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Question;
import org.neutralspine.account.signin.SignInProblem;

/**
 * Something was not done, since there is to ask first.
 */
class UnconfirmedException extends RuntimeException {

	private final Question question;

	private final boolean needsPassword;

	private final transient @Nullable SignInProblem problem;

	UnconfirmedException(Question question, boolean needsPassword, @Nullable SignInProblem problem) {
		super(question.kind());
		this.question = question;
		this.needsPassword = needsPassword;
		this.problem = problem;
	}

	Question question() {
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
