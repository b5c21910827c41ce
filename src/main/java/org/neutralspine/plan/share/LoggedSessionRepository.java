package org.neutralspine.plan.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface LoggedSessionRepository extends Repository<LoggedSession, Long> {

	LoggedSession save(LoggedSession session);

	Optional<LoggedSession> findByPlanIdAndDoneOn(long planId, LocalDate doneOn);

	List<LoggedSession> findByPlanIdOrderByDoneOn(long planId);

}
