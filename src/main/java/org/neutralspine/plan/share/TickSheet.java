package org.neutralspine.plan.share;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.neutralspine.plan.version.PlanCheck.ItemNow;

/**
 * The sets of a day that may be ticked off now.
 *
 * @param plan the version that was in force on that day
 * @param day today or yesterday
 * @param places the places of the exercises that it offers
 */
record TickSheet(OpenPlan plan, LocalDate day, List<Integer> places) {

	static TickSheet ofToday(OpenPlan plan) {
		return of(plan, plan.today(), false);
	}

	/**
	 * What was done yesterday is done, so what only today closes is offered all the same.
	 */
	static TickSheet ofYesterday(OpenPlan plan) {
		return of(plan, plan.today().minusDays(1), true);
	}

	private static TickSheet of(OpenPlan plan, LocalDate day, boolean withStruckForNow) {
		List<ItemNow> items = plan.check().items();
		return new TickSheet(plan, day,
				IntStream.range(0, items.size())
					.filter((place) -> !items.get(place).isStruck() || (withStruckForNow && items.get(place).forNow()))
					.boxed()
					.toList());
	}

	/** The sets, in the plan's order. */
	List<String> offered() {
		return this.places.stream().flatMap((place) -> sets(place).stream()).map(Tick::id).toList();
	}

	/** The sets of one exercise. */
	List<Tick> sets(int place) {
		return Tick.of(place, this.plan.content().items().get(place).prescription());
	}

}
