package org.neutralspine.account.signin;

import org.springframework.http.HttpStatus;

/**
 * The reason for a refused sign-in, as far as it is told.
 *
 * @param key the key of the sentence
 * @param minutes how long to wait, if there is to wait
 */
public record SignInProblem(String key, long minutes, HttpStatus status) {

	static final String ATTRIBUTE = SignInProblem.class.getName();

	static SignInProblem wrong() {
		return new SignInProblem("signIn.wrong", 0, HttpStatus.UNAUTHORIZED);
	}

	static SignInProblem oldPage() {
		return new SignInProblem("signIn.oldPage", 0, HttpStatus.FORBIDDEN);
	}

	static SignInProblem signedOut() {
		return new SignInProblem("signIn.signedOutBefore", 0, HttpStatus.UNAUTHORIZED);
	}

	public static SignInProblem wrongPassword() {
		return new SignInProblem("problem.password.current", 0, HttpStatus.FORBIDDEN);
	}

	public static SignInProblem wrongCode() {
		return new SignInProblem("problem.code.wrong", 0, HttpStatus.UNAUTHORIZED);
	}

	static SignInProblem unreachable() {
		return new SignInProblem("signIn.unreachable", 1, HttpStatus.SERVICE_UNAVAILABLE);
	}

	public static SignInProblem tooMany(long minutes) {
		return new SignInProblem("signIn.wait", minutes, HttpStatus.TOO_MANY_REQUESTS);
	}

}
