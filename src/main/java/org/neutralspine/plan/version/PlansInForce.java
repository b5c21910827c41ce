package org.neutralspine.plan.version;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neutralspine.plan.version.PlanRepository.PlanCount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The latest versions of all plans, by the exercises that they name.
 */
@Component
public class PlansInForce {

	private final PlanRepository plans;

	PlansInForce(PlanRepository plans) {
		this.plans = plans;
	}

	/** The plans that name any of some exercises, of all trainers. */
	@Transactional(readOnly = true)
	public List<Plan> naming(Collection<String> slugs) {
		return slugs.isEmpty() ? List.of() : this.plans.findNamingInForce(slugs);
	}

	/**
	 * How many plans name each of some exercises; those that none names are not among
	 * them.
	 */
	@Transactional(readOnly = true)
	public Map<String, Integer> count(Collection<String> slugs) {
		return slugs.isEmpty() ? Map.of()
				: this.plans.countNamingInForce(slugs)
					.stream()
					.collect(Collectors.toMap(PlanCount::getSlug, (count) -> Math.toIntExact(count.getPlans())));
	}

}
