package org.neutralspine.plan.practice;

import org.junit.jupiter.api.Test;
import org.neutralspine.FewExercises;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Refresh;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same on PostgreSQL, which says how many rows it has read.
 */
@OnPostgreSql
@FewExercises
class ClientListDatabaseTests extends ClientListTests {

	@Autowired
	private ClientList list;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Catalogue published;

	/** Other steps may be as short; those of the others are fifty times as many. */
	@Test
	void readsNothingOfOtherTrainers() {
		copyPlans(trainer.id(), 1, 40);
		long few = rowsRead();
		long fewWhenKnown = rowsReadWhenKnown();
		assertThat(fewWhenKnown).isLessThan(few);
		for (int other = 1; other <= 20; other++) {
			copyPlans(-other, other * 1000, 100);
		}
		assertThat(rowsRead()).isLessThan(2 * few);
		assertThat(rowsReadWhenKnown()).isLessThan(2 * fewWhenKnown);
	}

	/** Nobody who is listed is known by another catalogue. */
	private long rowsRead() {
		Refresh.of(this.published);
		return rowsReadWhenKnown();
	}

	/**
	 * Where each question has an index that leads to its rows. A table of a few pages
	 * would be read as a whole.
	 */
	private long rowsReadWhenKnown() {
		return new TransactionTemplate(this.transactions).execute((transaction) -> {
			this.database.sql("set local enable_seqscan = off").update();
			long before = counted();
			assertThat(this.list.show(trainer.id(), this.list.named(trainer.id(), "").subList(0, 20))).hasSize(20);
			return counted() - before;
		});
	}

	private long counted() {
		return this.database.sql("""
				select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables
				where relname in ('client', 'clearance', 'plan', 'plan_version', 'logged_session', 'session_report')""")
			.query(Long.class)
			.single();
	}

	/** Clients with a plan and forty sessions each, of which every tenth hurt. */
	private void copyPlans(long owner, int first, int many) {
		this.database.sql("""
				insert into client (id, trainer_id, alias, situation, created_at, version)
				select 100000 + n, :owner, 'Kite ' || n, situation, created_at, 0
				from client, generate_series(:first, :last) n where id = :client""")
			.param("owner", owner)
			.param("first", first)
			.param("last", first + many - 1)
			.param("client", this.client)
			.update();
		String copied = """
				insert into clearance (client_id, scope, physician, given_on, avoid, permits, recorded_at, imaging, brace)
				select n, scope, physician, given_on, avoid, permits, recorded_at, imaging, brace
				from clearance, generate_series(100000 + :first, 100000 + :last) n where client_id = :client;
				insert into plan (id, client_id, draft, draft_number, latest_version, created_at, version)
				select n, n, draft, draft_number, latest_version, created_at, version
				from plan, generate_series(100000 + :first, 100000 + :last) n where id = :plan;
				insert into plan_version (plan_id, number, draft, content, outline, published_at, published_by)
				select n, number, draft, content, outline, published_at, published_by
				from plan_version, generate_series(100000 + :first, 100000 + :last) n where plan_id = :plan;
				insert into logged_session (id, plan_id, done_on, logged_at, plan_version, sets_planned, sets_done, version)
				select n * 100 + day, n, current_date - day, current_timestamp, 1, 1, json '[]', 0
				from generate_series(100000 + :first, 100000 + :last) n, generate_series(1, 40) day;
				insert into session_report (logged_session_id, number, reported_on, reported_at, next_day, pain, rising,
					raised, new_signs, stops_plan)
				select n * 100 + day, 0, current_date - day, current_timestamp, false,
					case when day % 10 = 0 then 8 else 1 end, false, false, false, case when day % 10 = 0 then n else 0 end
				from generate_series(100000 + :first, 100000 + :last) n, generate_series(1, 40) day""";
		for (String statement : copied.split(";")) {
			this.database.sql(statement)
				.param("first", first)
				.param("last", first + many - 1)
				.param("client", this.client)
				.param("plan", this.plan)
				.update();
		}
		this.database.sql("analyze").update();
	}

}
