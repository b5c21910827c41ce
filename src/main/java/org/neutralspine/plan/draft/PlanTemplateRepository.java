package org.neutralspine.plan.draft;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface PlanTemplateRepository extends Repository<PlanTemplate, Long> {

	PlanTemplate save(PlanTemplate template);

	List<PlanTemplate> findByTrainerIdOrderByName(long trainerId);

	Optional<PlanTemplate> findByIdAndTrainerId(long id, long trainerId);

	Optional<PlanTemplate> findByNameAndTrainerId(String name, long trainerId);

	void delete(PlanTemplate template);

}
