package org.neutralspine.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.PlanCheck;
import org.neutralspine.plan.version.PlanVersion;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.plan.version.PlansInForce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What another protocol would do to plans in people's hands, and nothing of whose they
 * are.
 */
@Component
public class PlansUnderProtocol {

	/** Read at once, however many there are. */
	private static final int BLOCK = 200;

	/**
	 * Plans that another protocol touches.
	 *
	 * @param plans how many plans in force name any of the exercises
	 * @param struck in how many of them something would be struck
	 * @param opened in how many of them something would open that is struck now
	 */
	public record TouchedPlans(int plans, int struck, int opened) {
	}

	private final PlansInForce plans;

	private final Plans versions;

	private final ClientGuidance guidance;

	private final Catalogue catalogue;

	PlansUnderProtocol(PlansInForce plans, Plans versions, ClientGuidance guidance, Catalogue catalogue) {
		this.plans = plans;
		this.versions = versions;
		this.guidance = guidance;
		this.catalogue = catalogue;
	}

	/**
	 * Counts the plans that a change of the protocol touches.
	 * @param slugs the exercises about which both may say something else
	 */
	@Transactional(readOnly = true)
	public TouchedPlans touched(Collection<String> slugs, Protocol before, Protocol after) {
		List<Plan> naming = this.plans.naming(slugs);
		int struck = 0;
		int opened = 0;
		for (int from = 0; from < naming.size(); from += BLOCK) {
			List<Plan> block = naming.subList(from, Math.min(from + BLOCK, naming.size()));
			Map<Long, PlanVersion> inForce = this.versions.latest(block);
			for (Plan plan : block) {
				Optional<PlanVersion> version = Optional.ofNullable(inForce.get(plan.id()));
				Set<String> was = version.map((one) -> struck(plan, one, before)).orElse(Set.of());
				Set<String> will = version.map((one) -> struck(plan, one, after)).orElse(Set.of());
				struck += was.containsAll(will) ? 0 : 1;
				opened += will.containsAll(was) ? 0 : 1;
			}
		}
		return new TouchedPlans(naming.size(), struck, opened);
	}

	private Set<String> struck(Plan plan, PlanVersion version, Protocol protocol) {
		Map<String, Exercise> published = this.catalogue.published();
		Map<String, Exercise> named = version.content()
			.items()
			.stream()
			.map((item) -> Optional.ofNullable(published.get(item.slug())))
			.flatMap(Optional::stream)
			.collect(Collectors.toMap(Exercise::slug, (exercise) -> exercise, (one, same) -> one));
		Optional<Answer> answer = this.guidance.find(plan.client(), protocol, named);
		return answer.stream()
			.flatMap((one) -> PlanCheck.of(version.content(), one).items().stream())
			.filter(PlanCheck.ItemNow::isStruck)
			.map((item) -> item.item().slug())
			.collect(Collectors.toSet());
	}

}
