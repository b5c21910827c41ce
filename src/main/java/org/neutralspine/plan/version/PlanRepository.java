package org.neutralspine.plan.version;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.draft.Draft;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Whose client a plan is for, is part of every query but that for the holder of a link.
 */
interface PlanRepository extends Repository<Plan, Long> {

	Plan save(Plan plan);

	void flush();

	@EntityGraph(attributePaths = { "client", "client.clearances" })
	Optional<Plan> findByIdAndClientTrainerId(long id, long trainerId);

	/** For the holder of a link, which is a right of its own. */
	@EntityGraph(attributePaths = { "client", "client.clearances" })
	Optional<Plan> findById(long id);

	/** For counting, whoever's they are. */
	@EntityGraph(attributePaths = { "client", "client.clearances" })
	@Query("""
			select plan from Plan plan where exists (select named from PlanVersion version join version.exercises named
			where version.planId = plan.id and version.number = plan.latestVersion and named in :slugs)""")
	List<Plan> findNamingInForce(Collection<String> slugs);

	@Query("""
			select named as slug, count(plan.id) as plans from Plan plan
			join PlanVersion version on version.planId = plan.id and version.number = plan.latestVersion
			join version.exercises named
			where named in :slugs group by named""")
	List<PlanCount> countNamingInForce(Collection<String> slugs);

	/**
	 * An exercise, and how many plans in force name it.
	 */
	interface PlanCount {

		String getSlug();

		long getPlans();

	}

	@EntityGraph(attributePaths = "client")
	List<Plan> findByClientIdAndClientTrainerIdOrderById(long clientId, long trainerId);

	/** Those that go on, of all clients whom a trainer looks after. */
	@Query("""
			select new org.neutralspine.plan.version.PlanStamp(plan.id, plan.client.id, plan.createdAt, plan.draftNumber,
				plan.latestVersion, version.publishedAt, plan.lookedAt)
			from Plan plan
			left join PlanVersion version on version.planId = plan.id and version.number = plan.latestVersion
			where plan.client.trainerId = :trainerId and plan.client.archivedAt is null and plan.endedAt is null
			order by plan.id""")
	List<PlanStamp> findStamps(long trainerId);

	/** Of those that were published. */
	@Query("""
			select new org.neutralspine.plan.version.PlanRepository$OutlineInForce(plan.id, plan.draftNumber, version.outline)
			from Plan plan
			join PlanVersion version on version.planId = plan.id and version.number = plan.latestVersion
			where plan.id in :some""")
	List<OutlineInForce> findOutlines(Collection<Long> some);

	/**
	 * What is kept beside a plan.
	 *
	 * @param draft the number of the draft
	 */
	record OutlineInForce(long id, int draft, @Nullable Outline outline) {
	}

	@Query("""
			select new org.neutralspine.plan.version.PlanRepository$TitledDraft(plan.id, plan.draft)
			from Plan plan where plan.id in :some""")
	List<TitledDraft> findTitledDrafts(Collection<Long> some);

	/**
	 * A plan as it is being written.
	 */
	record TitledDraft(long id, Draft draft) {
	}

	@Query("""
			select new org.neutralspine.plan.version.PlanRepository$DraftInForce(plan.id, plan.draft, version.draft)
			from Plan plan
			join PlanVersion version on version.planId = plan.id and version.number = plan.latestVersion
			where plan.id in :some""")
	List<DraftInForce> findDraftsInForce(Collection<Long> some);

	/**
	 * A plan as it is being written, and as it was when it was published.
	 */
	record DraftInForce(long id, Draft written, Draft published) {
	}

	/** Those in whose draft a slug may stand, of all trainers. */
	@Query("select plan from Plan plan where cast(plan.draft as string) like concat('%\"', :slug, '\"%')")
	List<Plan> findMentioning(String slug);

	void delete(Plan plan);

}
