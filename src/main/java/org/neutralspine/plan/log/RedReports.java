package org.neutralspine.plan.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.neutralspine.guidance.protocol.Thresholds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Finds signs to stop among all that was said of all sessions. Hundreds of plans are
 * asked about in one question, which is the same text however many they are.
 */
@Component
class RedReports {

	private static final String POSSIBLY_RED = """
			select session.plan_id, session.done_on, report.*
			from session_report report
			join logged_session session on session.id = report.logged_session_id
			join plan on plan.id = session.plan_id
			where %s
			and report.taken_back_at is null and (plan.looked_at is null or report.reported_at > plan.looked_at)
			and (report.rising or report.raised or report.new_signs or report.pain >= :pain)""";

	/**
	 * What an earlier version kept says of no plan whether it is a sign to stop. Each of
	 * the two begins at the few that its index leads to; one condition for both would
	 * begin at all sessions of the plans.
	 */
	private static final String SAID = POSSIBLY_RED
		.formatted("report.stops_plan = any(:plans) and session.plan_id = report.stops_plan") + " union all "
			+ POSSIBLY_RED.formatted("report.stops_plan is null and session.plan_id = any(:plans)");

	/** Each by one step in an index. */
	private static final String LAST_TWO = """
			select plan.id,
				(select max(last.done_on) from logged_session last where last.plan_id = plan.id) as last,
				(select max(earlier.done_on) from logged_session earlier where earlier.plan_id = plan.id and earlier.done_on <
					(select max(later.done_on) from logged_session later where later.plan_id = plan.id)) as before_last
			from plan where plan.id = any(:plans)""";

	private final JdbcClient database;

	RedReports(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Something that was said of a day of a plan.
	 */
	record Said(long plan, LocalDate day, Report report) {
	}

	/**
	 * The last two days on which a plan was done.
	 */
	record LastTwo(long plan, List<LocalDate> days) {
	}

	/** What was said since the trainer looked, and may be a sign to stop. */
	List<Said> possible(Collection<Long> plans) {
		return this.database.sql(SAID)
			.param("plans", array(plans))
			.param("pain", Thresholds.PAIN_FLARES_FROM)
			.query((row, number) -> new Said(row.getLong("plan_id"), row.getObject("done_on", LocalDate.class),
					report(row)))
			.list();
	}

	List<LastTwo> lastTwo(Collection<Long> plans) {
		return this.database.sql(LAST_TWO)
			.param("plans", array(plans))
			.query((row, number) -> new LastTwo(row.getLong("id"), days(row)))
			.list();
	}

	private static SqlArrayValue array(Collection<Long> plans) {
		return new SqlArrayValue("bigint", plans.toArray());
	}

	private static Report report(ResultSet row) throws SQLException {
		return new Report(row.getObject("reported_on", LocalDate.class),
				row.getObject("reported_at", OffsetDateTime.class).toInstant(), row.getBoolean("next_day"),
				row.getObject("pain", Integer.class), row.getBoolean("rising"), row.getBoolean("raised"),
				row.getBoolean("new_signs"), null, row.getObject("stops_plan", Long.class));
	}

	private static List<LocalDate> days(ResultSet row) throws SQLException {
		return Stream
			.of(Optional.ofNullable(row.getObject("last", LocalDate.class)),
					Optional.ofNullable(row.getObject("before_last", LocalDate.class)))
			.flatMap(Optional::stream)
			.toList();
	}

}
