package org.neutralspine.plan.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neutralspine.FewExercises;
import org.neutralspine.OnPostgreSql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The log of sessions on PostgreSQL; all other tests of it run on H2.
 */
@OnPostgreSql
@FewExercises
class SessionLogDatabaseTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

	@Autowired
	private SessionLog log;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void erase() {
		this.database.sql("delete from client").update();
	}

	@Test
	void keepsAllThatWasSaidInItsOrder() {
		long plan = plan();
		this.log.during(plan, DAY, DAY, ticked("0-1"), 8, true);
		Reported later = this.log.during(plan, DAY, DAY, ticked("0-1", "0-2"), 6, false).orElseThrow();
		assertThat(this.log.during(plan, DAY, DAY, ticked("0-1"), 6, false)).as("the same again").isEmpty();
		this.log.nextDay(plan, DAY, DAY.plusDays(1), 7, true, true);
		this.log.takeBack(plan, List.of(later));
		Session session = this.log.of(plan).get(0);
		assertThat(session.reports()).extracting(Report::pain).containsExactly(8, 6, 7);
		assertThat(session.reports()).extracting(Report::counts).containsExactly(true, false, true);
		assertThat(session.signs()).containsExactly(SignToStop.values());
		assertThat(session.painDuringLater()).isNull();
		assertThat(this.log.worstPain(plan, DAY)).isEqualTo(8);
		assertThat(this.log.worstPain(plan, DAY.plusDays(1))).isEqualTo(7);
		assertThat(this.log.red(plan, List.of(new Reported(DAY, 0), later, new Reported(DAY, 9)))).hasSize(1);
		this.database.sql("delete from client").update();
		assertThat(this.database.sql("select count(*) from session_report").query(Long.class).single()).isZero();
	}

	@Test
	void findsSignsToStopOfAPlanWhicheverVersionKeptThem() {
		long plan = plan();
		this.log.during(plan, DAY, DAY, ticked("0-1"), 7, false);
		this.log.during(plan, DAY.plusDays(2), DAY.plusDays(2), ticked("0-1"), 2, false);
		this.log.nextDay(plan, DAY.plusDays(2), DAY.plusDays(3), 2, true, false);
		this.log.during(plan, DAY.plusDays(4), DAY.plusDays(4), ticked("0-1"), 3, false);
		assertThat(this.database.sql("select stops_plan from session_report order by logged_session_id, number")
			.query(Long.class)
			.list()).containsExactly(plan, 0L, plan, 0L);
		assertRed(plan, DAY, DAY.plusDays(2));
		this.database.sql("update session_report set stops_plan = null").update();
		assertRed(plan, DAY, DAY.plusDays(2));
		assertThat(this.log.redSessions(List.of(plan + 1))).isEmpty();
		this.log.takeBack(plan, List.of(new Reported(DAY, 0)));
		assertRed(plan, DAY.plusDays(2));
	}

	private void assertRed(long plan, LocalDate... days) {
		RedSessions red = this.log.redSessions(List.of(plan)).get(plan);
		assertThat(red.said()).containsOnlyKeys(days);
		assertThat(red.lastTwo()).containsExactly(DAY.plusDays(4), DAY.plusDays(2));
	}

	private static Ticked ticked(String... done) {
		return new Ticked(1, List.of("0-1", "0-2"), Set.of(done), Set.of(), EarlierSets.NONE);
	}

	private long plan() {
		this.database.sql("""
				insert into client (trainer_id, alias, situation, created_at, version)
				values (1, 'Blue kite', json '{}', current_timestamp, 0)""").update();
		this.database.sql("""
				insert into plan (client_id, draft, latest_version, created_at, version)
				select id, json '{}', 1, current_timestamp, 0 from client""").update();
		return this.database.sql("select id from plan").query(Long.class).single();
	}

}
