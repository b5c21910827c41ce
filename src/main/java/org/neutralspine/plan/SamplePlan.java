package org.neutralspine.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.neutralspine.account.SampleTrainerCreated;
import org.neutralspine.plan.dose.Side;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.Plans;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A published plan for the sample client. Where the catalogue or the protocol does not
 * allow all of it, it stays a draft, and the page says why.
 */
@Component
class SamplePlan {

	private static final String TITLE = "Twice a week at home";

	private final SampleClient client;

	private final Plans plans;

	SamplePlan(SampleClient client, Plans plans) {
		this.client = client;
		this.plans = plans;
	}

	@EventListener
	@Transactional
	void create(SampleTrainerCreated trainer) {
		long client = this.client.add(trainer.id());
		long plan = this.plans.add(trainer.id(), client, TITLE);
		Plan written = this.plans
			.write(trainer.id(), plan, version(trainer, plan),
					new Draft(TITLE, "Stop if anything hurts.", "4", items()), Decisions.NONE)
			.plan();
		this.plans.publish(trainer.id(), plan, written.version(), trainer.name(), Locale.ENGLISH);
	}

	private int version(SampleTrainerCreated trainer, long plan) {
		return this.plans.find(trainer.id(), plan).orElseThrow().version();
	}

	private static List<DraftItem> items() {
		return Stream
			.concat(Stream.of("glute-bridge", "bird-dog", "wall-push-up").map((slug) -> item(slug, "8", "")),
					Stream.of(item("walking", "", "20")))
			.toList();
	}

	private static DraftItem item(String slug, String reps, String minutes) {
		return new DraftItem(slug, reps.isEmpty() ? "1" : "2", reps, "", minutes, "", "kg", Side.NONE.name(), "2", "",
				"");
	}

}
