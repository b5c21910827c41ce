package org.neutralspine.account;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.neutralspine.SettableClock;
import org.neutralspine.account.throttle.TestTrail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real server with a database of its own, in which time passes only when a test says
 * so. It takes this machine for a proxy, so that a visitor may be at any address.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:accounts;DB_CLOSE_DELAY=-1",
				"neutralspine.trusted-proxies=127.0.0.1", "neutralspine.limits.at-once=64",
				"neutralspine.limits.searches=120", "neutralspine.limits.questions=60", "neutralspine.limits.api=60",
				"neutralspine.limits.pdf=6", "neutralspine.limits.sign-in=60",
				"neutralspine.public-address=http://plans.example.org/" })
@Import({ TestAccounts.class, TestTrail.class, SettableClock.class, HeldRequests.class })
public abstract class RunningApplicationTest {

	@Autowired
	protected TestAccounts people;

	@Autowired
	protected SettableClock clock;

	@Autowired
	protected JdbcClient database;

	@Autowired
	private TestTrail trail;

	@LocalServerPort
	private int port;

	@BeforeEach
	protected void startAnew() {
		// It may have had its fill of different events within this minute.
		this.trail.flush();
		this.people.clear();
		this.clock.pass(Duration.ofHours(1));
	}

	protected int port() {
		return this.port;
	}

	protected Visitor visitor() {
		return new Visitor(this.port);
	}

	protected Visitor signedIn(String name) {
		Visitor visitor = visitor();
		visitor.signIn(name, TestAccounts.PASSWORD);
		return visitor;
	}

	protected int sessions() {
		return this.database.sql("select count(*) from spring_session").query(Integer.class).single();
	}

}
