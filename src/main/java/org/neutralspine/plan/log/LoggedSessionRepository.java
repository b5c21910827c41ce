package org.neutralspine.plan.log;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LoggedSessionRepository extends Repository<LoggedSession, Long> {

	LoggedSession save(LoggedSession session);

	@EntityGraph(attributePaths = "reports")
	Optional<LoggedSession> findByPlanIdAndDoneOn(long planId, LocalDate doneOn);

	@EntityGraph(attributePaths = "reports")
	List<LoggedSession> findByPlanIdOrderByDoneOn(long planId);

	/** Those of which something was said that may be a sign to stop. */
	@Query("""
			select session from LoggedSession session join fetch session.reports
			where session.planId in :plans and exists (
				select 1 from LoggedSession other join other.reports report
				where other.id = session.id and report.takenBackAt is null
				and (report.rising = true or report.raised = true or report.newSigns = true or report.pain >= :pain))""")
	List<LoggedSession> findPossiblyRed(Collection<Long> plans, int pain);

	/** The last two days of each plan. */
	@Query("""
			select latest.planId as planId, latest.doneOn as doneOn from (
				select session.planId as planId, session.doneOn as doneOn,
				row_number() over (partition by session.planId order by session.doneOn desc) as place
				from LoggedSession session where session.planId in :plans) latest
			where latest.place <= 2""")
	List<SessionDay> findLastTwo(Collection<Long> plans);

	/**
	 * A day on which a plan was done.
	 */
	interface SessionDay {

		long getPlanId();

		LocalDate getDoneOn();

	}

}
