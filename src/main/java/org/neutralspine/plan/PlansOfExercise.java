package org.neutralspine.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.PlansInForce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many plans in people's hands name an exercise, and nothing of whose they are.
 */
@Component
public class PlansOfExercise {

	/**
	 * Plans that name an exercise.
	 *
	 * @param plans how many plans in force name it
	 * @param struck from how many of them it would be struck
	 */
	public record Touched(int plans, int struck) {

		public static final Touched NONE = new Touched(0, 0);

	}

	private final PlansInForce plans;

	private final ClientGuidance guidance;

	private final Catalogue catalogue;

	PlansOfExercise(PlansInForce plans, ClientGuidance guidance, Catalogue catalogue) {
		this.plans = plans;
		this.guidance = guidance;
		this.catalogue = catalogue;
	}

	/**
	 * Counts the plans that a change of an exercise touches.
	 * @param after what would be shown
	 */
	@Transactional(readOnly = true)
	public Touched touched(String slug, Map<String, Exercise> after) {
		List<Plan> naming = this.plans.naming(List.of(slug));
		Exercise was = this.catalogue.published().get(slug);
		Exercise will = after.get(slug);
		long struck = (was == null) ? 0
				: naming.stream()
					.filter((plan) -> this.guidance.mayDo(plan.client(), was)
							&& (will == null || !this.guidance.mayDo(plan.client(), will)))
					.count();
		return new Touched(naming.size(), Math.toIntExact(struck));
	}

	/**
	 * How many plans in force name each of some exercises; those that none names are not
	 * among them.
	 */
	@Transactional(readOnly = true)
	public Map<String, Integer> naming(Collection<String> slugs) {
		return this.plans.count(slugs);
	}

}
