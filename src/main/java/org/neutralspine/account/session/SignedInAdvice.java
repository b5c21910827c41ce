package org.neutralspine.account.session;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells every page who is signed in.
 */
@ControllerAdvice(annotations = Controller.class)
class SignedInAdvice {

	@ModelAttribute("signedIn")
	@Nullable SignedIn signedIn(@AuthenticationPrincipal @Nullable SignedIn person) {
		return person;
	}

}
