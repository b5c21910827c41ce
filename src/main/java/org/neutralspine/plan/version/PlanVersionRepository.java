package org.neutralspine.plan.version;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanVersionRepository extends Repository<PlanVersion, Long> {

	PlanVersion save(PlanVersion version);

	Optional<PlanVersion> findByPlanIdAndNumber(long planId, int number);

	List<PlanVersion> findByPlanIdOrderByNumberDesc(long planId);

	@Query("""
			select version from PlanVersion version
			join Plan plan on plan.id = version.planId and plan.latestVersion = version.number
			where plan.id in :plans""")
	List<PlanVersion> findInForce(Collection<Long> plans);

}
