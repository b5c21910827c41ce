package org.neutralspine.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanVersionRepository extends Repository<PlanVersion, Long> {

	PlanVersion save(PlanVersion version);

	Optional<PlanVersion> findByPlanIdAndNumber(long planId, int number);

	List<PlanVersion> findByPlanIdOrderByNumberDesc(long planId);

	/**
	 * The plans whose version in force has something in its content.
	 * @param pattern of the content as JSON
	 */
	@Query(value = """
			select plan.id from plan join plan_version version
			on version.plan_id = plan.id and version.number = plan.latest_version
			where cast(version.content as varchar) like :pattern""", nativeQuery = true)
	List<Long> findPlansInForceNaming(String pattern);

}
