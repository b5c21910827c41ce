package org.neutralspine.clinician;

import org.neutralspine.account.Reviewers;
import org.neutralspine.account.SignedIn;
import org.neutralspine.signoff.Clinician;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Knows which clinician is signed in.
 */
@Component
class Clinicians {

	private final Reviewers reviewers;

	Clinicians(Reviewers reviewers) {
		this.reviewers = reviewers;
	}

	/**
	 * The clinician whose account it is. Nobody speaks as one without a name and a
	 * profession.
	 */
	Clinician of(SignedIn person) {
		return this.reviewers.find(person.id())
			.map((reviewer) -> new Clinician(person.id(), reviewer.name(), reviewer.profession()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
	}

}
