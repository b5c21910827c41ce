package org.neutralspine.plan.log;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LoggedSessionRepository extends Repository<LoggedSession, Long> {

	LoggedSession save(LoggedSession session);

	@EntityGraph(attributePaths = "reports")
	Optional<LoggedSession> findByPlanIdAndDoneOn(long planId, LocalDate doneOn);

	@EntityGraph(attributePaths = "reports")
	List<LoggedSession> findByPlanIdOrderByDoneOn(long planId);

	/**
	 * Those of which something was said that may be a sign to stop. What an earlier
	 * version kept says of no plan whether it is one.
	 */
	@Query("""
			select session from LoggedSession session join fetch session.reports
			where session.id in (
				select other.id from LoggedSession other join other.reports report
				where (report.stopsPlan in :plans or report.stopsPlan is null) and other.planId in :plans
				and report.takenBackAt is null
				and (report.rising = true or report.raised = true or report.newSigns = true or report.pain >= :pain))""")
	List<LoggedSession> findPossiblyRed(Collection<Long> plans, int pain);

	/** The last two days of each plan, each by one step in its index. */
	@Query("""
			select plan.id as planId,
				(select max(last.doneOn) from LoggedSession last where last.planId = plan.id) as last,
				(select max(before.doneOn) from LoggedSession before where before.planId = plan.id and before.doneOn <
					(select max(later.doneOn) from LoggedSession later where later.planId = plan.id)) as beforeLast
			from Plan plan where plan.id in :plans""")
	List<LastTwo> findLastTwo(Collection<Long> plans);

	/**
	 * The last two days on which a plan was done.
	 */
	interface LastTwo {

		long getPlanId();

		@Nullable LocalDate getLast();

		@Nullable LocalDate getBeforeLast();

		default List<LocalDate> days() {
			return Stream.of(Optional.ofNullable(getLast()), Optional.ofNullable(getBeforeLast()))
				.flatMap(Optional::stream)
				.toList();
		}

	}

}
