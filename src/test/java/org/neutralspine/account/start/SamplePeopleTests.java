package org.neutralspine.account.start;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.SampleTrainerCreated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A trainer whose password nobody was told is never left behind.
 */
@IntegrationTest
class SamplePeopleTests {

	private final ApplicationListener<PayloadApplicationEvent<SampleTrainerCreated>> failure = new Failure();

	@Autowired
	private SamplePeople people;

	@Autowired
	private ApplicationEventMulticaster listeners;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void fail() {
		this.listeners.addApplicationListener(this.failure);
	}

	@AfterEach
	void failNoMore() {
		this.listeners.removeApplicationListener(this.failure);
	}

	@Test
	void isNotCreatedWithoutItsClientAndPlan() {
		assertThatIllegalStateException().isThrownBy(this.people::createTrainer).withMessage("No client");
		assertThat(
				this.database.sql("select count(*) from account where name = 'trainer'").query(Integer.class).single())
			.isZero();
		assertThat(this.database.sql("select count(*) from client").query(Integer.class).single()).isZero();
	}

	private static final class Failure implements ApplicationListener<PayloadApplicationEvent<SampleTrainerCreated>> {

		@Override
		public void onApplicationEvent(PayloadApplicationEvent<SampleTrainerCreated> created) {
			throw new IllegalStateException("No client");
		}

	}

}
