package org.neutralspine.plan.draft;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanTemplateRepository extends Repository<PlanTemplate, Long> {

	PlanTemplate save(PlanTemplate template);

	List<PlanTemplate> findByTrainerIdOrderByName(long trainerId);

	Optional<PlanTemplate> findByIdAndTrainerId(long id, long trainerId);

	Optional<PlanTemplate> findByNameAndTrainerId(String name, long trainerId);

	/** Those in whose text a slug may stand, of all trainers. */
	@Query("select template from PlanTemplate template where cast(template.items as string) like concat('%\"', :slug, '\"%')")
	List<PlanTemplate> findMentioning(String slug);

	void delete(PlanTemplate template);

}
