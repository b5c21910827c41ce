package org.neutralspine.plan.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface LoggedSessionRepository extends Repository<LoggedSession, Long> {

	LoggedSession save(LoggedSession session);

	@EntityGraph(attributePaths = "reports")
	Optional<LoggedSession> findByPlanIdAndDoneOn(long planId, LocalDate doneOn);

	@EntityGraph(attributePaths = "reports")
	List<LoggedSession> findByPlanIdOrderByDoneOn(long planId);

}
