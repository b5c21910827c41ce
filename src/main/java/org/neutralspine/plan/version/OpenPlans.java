package org.neutralspine.plan.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Trainers;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.plan.client.ClearanceRecord;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.client.Reporter.Sign;
import org.neutralspine.web.RetryOnConflict;
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

	private final Clients clients;

	private final ClientGuidance guidance;

	private final Trainers trainers;

	OpenPlans(PlanRepository plans, Plans versions, Clients clients, ClientGuidance guidance, Trainers trainers) {
		this.plans = plans;
		this.versions = versions;
		this.clients = clients;
		this.guidance = guidance;
		this.trainers = trainers;
	}

	/**
	 * A plan in force.
	 *
	 * @param number the number of the version
	 * @param check what the rules say now
	 * @param clearance the clearance that counts now; where there is none, the one it was
	 * published with
	 * @param lifting what may be lifted now, in words; null where nothing limits it
	 * @param leaveOut what to leave out now
	 * @param today the day in the client's own time zone
	 * @param fusion what is fused in the client
	 */
	public record OpenPlan(long id, int number, PublishedPlan content, PlanCheck check, Cleared clearance,
			@Nullable Text lifting, LeaveOut leaveOut, LocalDate today, @Nullable Instant lookedAt, Fusion fusion) {

		public LocalDate clearedUntil() {
			return this.clearance.until();
		}

	}

	/**
	 * What a physician cleared.
	 *
	 * @param until the last day on which it holds
	 */
	public record Cleared(Clearance scope, String physician, LocalDate on, LocalDate until, List<Limit> limits) {

		static Cleared of(ClearanceRecord record) {
			return new Cleared(record.scope(), record.physician(), record.givenOn(), record.lastDay(),
					record.avoid().stream().sorted().toList());
		}

		static Cleared of(PublishedPlan plan) {
			return new Cleared(plan.scope(), plan.physician(), plan.clearedOn(), plan.validUntil(), plan.limits());
		}

	}

	/**
	 * Opens a plan after today's check; empty where nothing was published.
	 */
	@Transactional(readOnly = true)
	public Optional<OpenPlan> open(long planId, Set<Symptom> symptoms, int pain) {
		return this.plans.findById(planId).flatMap((plan) -> open(plan, symptoms, pain));
	}

	/**
	 * What was in force at the end of an earlier day, checked as of now on a day without
	 * complaints; empty where nothing was published by then.
	 */
	@Transactional(readOnly = true)
	public Optional<OpenPlan> inForceOn(long planId, LocalDate day) {
		return this.plans.findById(planId)
			.flatMap((plan) -> this.versions.versions(plan)
				.stream()
				.filter((version) -> !version.content().checkedOn().isAfter(day))
				.findFirst()
				.map((version) -> open(plan, version, this.guidance.answer(plan.client(), Set.of(), 0))));
	}

	/** What a version of a plan says; empty where there is none. */
	@Transactional(readOnly = true)
	public Optional<PublishedPlan> content(long planId, int number) {
		return this.plans.findById(planId)
			.flatMap((plan) -> this.versions.version(plan, number))
			.map(PlanVersion::content);
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
	 * Whether somebody is there to see what is reported, and why not.
	 */
	public enum Care {

		/** Its trainer may sign in, and has not put it away. */
		LOOKED_AFTER,

		/** Its trainer may not sign in any more. */
		TRAINER_AWAY,

		/** Its trainer has ended it, or put the client away. */
		RESTING

	}

	@Transactional(readOnly = true)
	public Care care(long planId) {
		Plan plan = this.plans.findById(planId).orElse(null);
		if (plan == null || !this.trainers.isAvailable(plan.client().trainerId())) {
			return Care.TRAINER_AWAY;
		}
		return plan.isResting() ? Care.RESTING : Care.LOOKED_AFTER;
	}

	private Optional<OpenPlan> open(Plan plan, Set<Symptom> symptoms, int pain) {
		return this.versions.latest(plan)
			.map((version) -> open(plan, version, this.guidance.answer(plan.client(), symptoms, pain)));
	}

	private OpenPlan open(Plan plan, PlanVersion version, Answer answer) {
		PublishedPlan content = version.content();
		return new OpenPlan(plan.id(), version.number(), content, PlanCheck.of(content, answer),
				plan.client().clearance().map(Cleared::of).orElseGet(() -> Cleared.of(content)),
				answer.lifting().orElse(null), LeaveOut.of(answer), this.guidance.today(plan.client()), plan.lookedAt(),
				answer.fusion());
	}

	/**
	 * The draft of a trainer's plan as far as it is not in force.
	 *
	 * @param title what it is called
	 * @param newer whether it says something else than the version in force, or there is
	 * no version in force
	 * @param resting whether the trainer has ended the plan, or put the client away
	 * @param client whom it is for
	 */
	public record DraftNow(String title, boolean newer, boolean resting, Client client) {
	}

	/**
	 * What a trainer is writing; empty where the plan is not theirs.
	 */
	@Transactional(readOnly = true)
	public Optional<DraftNow> draft(long trainerId, long planId) {
		return this.plans.findByIdAndClientTrainerId(planId, trainerId)
			.map((plan) -> new DraftNow(plan.draft().title(), this.versions.isNewer(plan), plan.isResting(),
					plan.client()));
	}

	/**
	 * Keeps that a sign was reported today, and no more about it.
	 * @param browser tells the browsers of one day apart
	 */
	@RetryOnConflict
	public void report(long planId, Sign sign, String browser) {
		this.plans.findById(planId).ifPresent((plan) -> this.clients.report(plan.client(), sign, browser));
	}

	/**
	 * Takes back what was reported by mistake today in a browser.
	 */
	@RetryOnConflict
	public void takeBack(long planId, Sign sign, String browser) {
		this.plans.findById(planId).ifPresent((plan) -> this.clients.takeBack(plan.client(), sign, browser));
	}

}
