package org.neutralspine.plan.version;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanDraftRepository extends Repository<PlanDraft, Long> {

	PlanDraft save(PlanDraft draft);

	Optional<PlanDraft> findByPlanIdAndNumber(long planId, int number);

	List<PlanDraft> findByPlanIdOrderByNumber(long planId);

	@Modifying
	@Query("delete from PlanDraft draft where draft.planId = :planId and draft.number < :number")
	void deleteByPlanIdAndNumberLessThan(long planId, int number);

}
