package org.neutralspine.plan.version;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of plans as a whole: one is ended and taken up again, copied for the next
 * phase, or removed as long as nobody has done it; and its draft goes back to what it
 * was.
 */
@Service
@Transactional
class PlanCourse {

	private final PlanRepository plans;

	private final PlanDraftRepository drafts;

	private final PlanVersionRepository versions;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	PlanCourse(PlanRepository plans, PlanDraftRepository drafts, PlanVersionRepository versions, InstantSource clock,
			ApplicationEventPublisher events) {
		this.plans = plans;
		this.drafts = drafts;
		this.versions = versions;
		this.clock = clock;
		this.events = events;
	}

	/** Ends a plan: its links open nothing, and no paper is printed of it. */
	void end(long trainerId, long id) {
		Plan known = find(trainerId, id);
		known.end(this.clock.instant());
		tell("plan.ended", known);
	}

	void resume(long trainerId, long id) {
		Plan known = find(trainerId, id);
		known.resume();
		tell("plan.resumed", known);
	}

	/**
	 * Removes a plan of which nothing was ever published.
	 * @return false where something was: what a client has done stays on record
	 */
	boolean remove(long trainerId, long id) {
		Plan known = find(trainerId, id);
		if (known.latestVersion() > 0) {
			return false;
		}
		this.plans.delete(known);
		tell("plan.removed", known);
		return true;
	}

	/**
	 * Makes a plan for the same client that begins with the same draft.
	 * @return its number
	 */
	long copy(long trainerId, long id, String title) {
		Plan known = find(trainerId, id);
		Draft draft = known.draft();
		Plan copy = this.plans.save(new Plan(known.client(),
				new Draft(title, draft.note(), draft.weeks(), draft.items()), List.of(), this.clock.instant()));
		this.drafts.save(new PlanDraft(copy));
		tell("plan.copied", copy);
		return copy.id();
	}

	/** The draft that became a version. */
	@Transactional(readOnly = true)
	Optional<Draft> ofVersion(Plan plan, int number) {
		return this.versions.findByPlanIdAndNumber(plan.id(), number).map(PlanVersion::draft);
	}

	/** An earlier draft, as long as it is kept. */
	@Transactional(readOnly = true)
	Optional<Draft> earlier(Plan plan, int number) {
		return this.drafts.findByPlanIdAndNumber(plan.id(), number).map(PlanDraft::draft);
	}

	private Plan find(long trainerId, long id) {
		return this.plans.findByIdAndClientTrainerId(id, trainerId).orElseThrow(NotFoundException::new);
	}

	private void tell(String what, Plan plan) {
		this.events.publishEvent(AuditableEvent.of(what, "plan " + plan.id()));
	}

}
