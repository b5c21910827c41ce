package org.neutralspine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Trainers;
import org.neutralspine.guidance.protocol.Symptom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans for those who hold a link: the version in force, checked again each time it is
 * opened.
 */
@Service
@Transactional
public class OpenPlans {

	private final PlanRepository plans;

	private final Plans versions;

	private final ClientGuidance guidance;

	private final Trainers trainers;

	OpenPlans(PlanRepository plans, Plans versions, ClientGuidance guidance, Trainers trainers) {
		this.plans = plans;
		this.versions = versions;
		this.guidance = guidance;
		this.trainers = trainers;
	}

	/**
	 * A plan in force.
	 *
	 * @param number the number of the version
	 * @param check what the rules say now
	 * @param clearedUntil the last day of the clearance that counts now; where there is
	 * none, of the one it was published with
	 * @param today the day in the client's own time zone
	 */
	public record OpenPlan(long id, int number, PublishedPlan content, PlanCheck check, LocalDate clearedUntil,
			LocalDate today, @Nullable Instant lookedAt) {
	}

	/**
	 * Opens a plan after today's check; empty where nothing was published.
	 */
	@Transactional(readOnly = true)
	public Optional<OpenPlan> open(long planId, Set<Symptom> symptoms, int pain) {
		return this.plans.findById(planId).flatMap((plan) -> open(plan, symptoms, pain));
	}

	/**
	 * A plan as its trainer sees it, on a day without complaints; empty where it is not
	 * theirs, or nothing was published.
	 */
	@Transactional(readOnly = true)
	public Optional<OpenPlan> forTrainer(long trainerId, long planId) {
		return this.plans.findByIdAndClientTrainerId(planId, trainerId).flatMap((plan) -> open(plan, Set.of(), 0));
	}

	/**
	 * Whether the plan's trainer is there to see what is reported.
	 */
	@Transactional(readOnly = true)
	public boolean isLookedAfter(long planId) {
		return this.plans.findById(planId)
			.filter((plan) -> this.trainers.isAvailable(plan.client().trainerId()))
			.isPresent();
	}

	private Optional<OpenPlan> open(Plan plan, Set<Symptom> symptoms, int pain) {
		return this.versions.latest(plan)
			.map((version) -> new OpenPlan(plan.id(), version.number(), version.content(),
					PlanCheck.of(version.content(), this.guidance.answer(plan.client(), symptoms, pain)),
					plan.client().clearance().map(ClearanceRecord::lastDay).orElse(version.content().validUntil()),
					this.guidance.today(plan.client()), plan.lookedAt()));
	}

	/**
	 * Keeps that a warning sign closed the gate, and not which.
	 */
	public void reportRedFlag(long planId) {
		report(planId, Client::reportRedFlag);
	}

	/**
	 * Takes back what was ticked by mistake today.
	 */
	public void takeBackRedFlag(long planId) {
		report(planId, Client::takeBackRedFlag);
	}

	/**
	 * Keeps that pain flared up today.
	 */
	public void reportFlare(long planId) {
		report(planId, Client::reportFlare);
	}

	/**
	 * Takes back a flare-up that was reported by mistake today.
	 */
	public void takeBackFlare(long planId) {
		report(planId, Client::takeBackFlare);
	}

	private void report(long planId, BiConsumer<Client, LocalDate> report) {
		this.plans.findById(planId)
			.ifPresent((plan) -> report.accept(plan.client(), this.guidance.today(plan.client())));
	}

}
