package org.neutralspine.account.session;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.neutralspine.account.RunningApplicationTest;
import org.neutralspine.account.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sessions after the clock was set back.
 */
class SessionsOfTheFutureTests extends RunningApplicationTest {

	@Autowired
	private SessionsOfTheFuture ofTheFuture;

	@Test
	void aSessionThatWasLastUsedLaterThanNowEndsAndOthersStay() {
		this.people.trainer("ada");
		this.people.trainer("bob");
		Visitor ada = signedIn("ada");
		Visitor bob = signedIn("bob");
		this.database.sql(
				"update spring_session set last_access_time = last_access_time + ?, expiry_time = expiry_time + ? where principal_name = 'ada'")
			.params(Duration.ofDays(1).toMillis(), Duration.ofDays(1).toMillis())
			.update();
		this.ofTheFuture.end();
		assertThat(ada.get("/clients").statusCode()).isEqualTo(302);
		assertThat(bob.get("/clients").statusCode()).isEqualTo(200);
	}

}
