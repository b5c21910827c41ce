package org.neutralspine.plan.version;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.version.PlanRepository.DraftInForce;
import org.neutralspine.plan.version.PlanRepository.OutlineInForce;
import org.neutralspine.plan.version.PlanRepository.TitledDraft;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A trainer's plans by their outlines, at the same few questions however many they are.
 * Where the database has no outline that counts, the plan itself is read.
 */
@Component
@Transactional(readOnly = true)
public class PlanLines {

	private final PlanRepository plans;

	private final PlanVersionRepository versions;

	PlanLines(PlanRepository plans, PlanVersionRepository versions) {
		this.plans = plans;
		this.versions = versions;
	}

	/**
	 * What is in force of a plan.
	 *
	 * @param newer whether the draft says something else
	 */
	public record PlanLine(Outline outline, boolean newer) {
	}

	/** The plans that go on, of all clients whom a trainer looks after. */
	public List<PlanStamp> of(long trainerId) {
		return this.plans.findStamps(trainerId);
	}

	/**
	 * What is in force of some plans; those that were never published are not among it.
	 */
	public Map<Long, PlanLine> inForce(Collection<Long> some) {
		if (some.isEmpty()) {
			return Map.of();
		}
		List<OutlineInForce> kept = this.plans.findOutlines(some);
		Map<Long, Outline> outlines = outlines(kept);
		Set<Long> newer = newer(kept, outlines);
		return outlines.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(plan) -> new PlanLine(plan.getValue(), newer.contains(plan.getKey()))));
	}

	/** What some plans are called by their drafts. */
	public Map<Long, String> titles(Collection<Long> some) {
		return some.isEmpty() ? Map.of()
				: this.plans.findTitledDrafts(some)
					.stream()
					.collect(Collectors.toMap(TitledDraft::id, (written) -> written.draft().title()));
	}

	private Map<Long, Outline> outlines(List<OutlineInForce> kept) {
		Map<Long, Outline> outlines = new HashMap<>();
		for (OutlineInForce plan : kept) {
			Outline outline = plan.outline();
			if (outline != null && outline.counts()) {
				outlines.put(plan.id(), outline);
			}
		}
		List<Long> unknown = kept.stream()
			.map(OutlineInForce::id)
			.filter((plan) -> !outlines.containsKey(plan))
			.toList();
		if (!unknown.isEmpty()) {
			this.versions.findInForce(unknown)
				.forEach((version) -> outlines.put(version.planId(), Outline.of(version.content(), null)));
		}
		return outlines;
	}

	/** A number that is another one may stand for a draft that says the same again. */
	private Set<Long> newer(List<OutlineInForce> kept, Map<Long, Outline> outlines) {
		List<Long> perhaps = kept.stream()
			.filter((plan) -> isPerhapsNewer(plan, outlines.get(plan.id())))
			.map(OutlineInForce::id)
			.toList();
		return perhaps.isEmpty() ? Set.of()
				: this.plans.findDraftsInForce(perhaps)
					.stream()
					.filter((drafts) -> !drafts.written().equals(drafts.published()))
					.map(DraftInForce::id)
					.collect(Collectors.toSet());
	}

	private static boolean isPerhapsNewer(OutlineInForce plan, @Nullable Outline outline) {
		return outline == null || outline.draft() == null || outline.draft() != plan.draft();
	}

}
