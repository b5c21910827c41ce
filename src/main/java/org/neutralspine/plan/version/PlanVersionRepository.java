package org.neutralspine.plan.version;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface PlanVersionRepository extends Repository<PlanVersion, Long> {

	PlanVersion save(PlanVersion version);

	Optional<PlanVersion> findByPlanIdAndNumber(long planId, int number);

	List<PlanVersion> findByPlanIdOrderByNumberDesc(long planId);

}
