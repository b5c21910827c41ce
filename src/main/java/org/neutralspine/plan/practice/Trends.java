package org.neutralspine.plan.practice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.log.Trend;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.PlanVersion;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.plan.version.PublishedItem;
import org.springframework.stereotype.Component;

/**
 * How the sessions of plans went, with the exercises that were done.
 */
@Component
public class Trends {

	private final Plans plans;

	private final SessionLog log;

	Trends(Plans plans, SessionLog log) {
		this.plans = plans;
		this.log = log;
	}

	public Trend of(Plan plan) {
		return Trend.of(this.log.of(plan.id()), names(this.plans.versions(plan)));
	}

	/** The exercises of each version, in its order. */
	public static Map<Integer, List<String>> names(List<PlanVersion> versions) {
		return versions.stream()
			.collect(Collectors.toMap(PlanVersion::number,
					(version) -> version.content().items().stream().map(PublishedItem::name).toList()));
	}

}
