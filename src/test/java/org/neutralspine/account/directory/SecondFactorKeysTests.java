package org.neutralspine.account.directory;

import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neutralspine.account.RunningApplicationTest;
import org.neutralspine.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A start while others use their second factors, on this server or another.
 */
class SecondFactorKeysTests extends RunningApplicationTest {

	@Autowired
	private SecondFactorKeys keys;

	@Autowired
	private SecondFactors factors;

	@Autowired
	private TransactionOperations transactions;

	@Test
	void waitsForNobodyWhoseKeyIsSealedAsItIsNow() {
		this.people.withSecondFactor(this.people.trainer("ada"));
		this.transactions.executeWithoutResult((status) -> {
			this.database.sql("select id from account for update").query(Long.class).single();
			started().join();
		});
	}

	@Test
	void goesOnWhereASecondFactorIsTurnedOffMeanwhile() {
		SignedIn ada = this.people.trainer("ada");
		this.people.withSecondFactor(ada);
		this.database.sql("update account set second_factor_key = 'sealed before'").update();
		CompletableFuture<Void> start = this.transactions.execute((status) -> {
			this.factors.turnOff(ada);
			this.database.sql("select id from account for update").query(Long.class).single();
			CompletableFuture<Void> waiting = started();
			Awaitility.await()
				.pollInSameThread()
				.until(() -> this.database.sql("select count(*) from information_schema.sessions where blocker_id > 0")
					.query(Integer.class)
					.single() == 1);
			return waiting;
		});
		start.join();
		assertThat(this.factors.find(ada)).isEmpty();
	}

	private CompletableFuture<Void> started() {
		return CompletableFuture.runAsync(() -> this.keys.run(new DefaultApplicationArguments()));
	}

}
