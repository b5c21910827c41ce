package org.neutralspine.plan.version;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.ClearanceRecord;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.client.Voice;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.dose.Prescription;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftChange;
import org.neutralspine.plan.draft.DraftCheck;
import org.neutralspine.plan.draft.DraftCheck.CheckedItem;
import org.neutralspine.plan.draft.DraftMerge;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.web.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans of a trainer's clients: written, published, read again.
 */
@Service
@Transactional
public class Plans {

	/** How far back a window may be and still be merged field by field. */
	private static final int DRAFTS_KEPT = 200;

	private final PlanRepository plans;

	private final PlanDraftRepository drafts;

	private final PlanVersionRepository versions;

	private final Clients clients;

	private final ClientGuidance guidance;

	private final Catalogue catalogue;

	private final Sentences sentences;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Plans(PlanRepository plans, PlanDraftRepository drafts, PlanVersionRepository versions, Clients clients,
			ClientGuidance guidance, Catalogue catalogue, Sentences sentences, InstantSource clock,
			ApplicationEventPublisher events) {
		this.plans = plans;
		this.drafts = drafts;
		this.versions = versions;
		this.clients = clients;
		this.guidance = guidance;
		this.catalogue = catalogue;
		this.sentences = sentences;
		this.clock = clock;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public Optional<Plan> find(long trainerId, long id) {
		return this.plans.findByIdAndClientTrainerId(id, trainerId);
	}

	@Transactional(readOnly = true)
	public List<Plan> ofClient(long trainerId, long clientId) {
		return this.plans.findByClientIdAndClientTrainerIdOrderById(clientId, trainerId);
	}

	public long add(long trainerId, long clientId, String title) {
		return add(trainerId, clientId, new Draft(title, "", "", List.of()), List.of());
	}

	/**
	 * Adds a plan that begins with a draft.
	 * @param changes what became of each exercise of the plan before, if it follows on
	 * one
	 */
	public long add(long trainerId, long clientId, Draft draft, List<DraftChange> changes) {
		Client client = this.clients.find(trainerId, clientId).orElseThrow();
		Plan plan = this.plans.save(new Plan(client, draft, changes, this.clock.instant()));
		this.drafts.save(new PlanDraft(plan));
		tell("plan.created", plan);
		return plan.id();
	}

	/**
	 * What became of a draft.
	 *
	 * @param plan the plan as it is now
	 * @param merged whether something that another window had changed was taken over
	 */
	public record Written(Plan plan, boolean merged) {
	}

	/**
	 * Writes a draft, whatever is wrong with it. What was changed elsewhere since is
	 * merged, field by field.
	 * @param seen the number of the draft that the trainer's page had shown
	 * @param choices which side was chosen where both had changed the same
	 * @throws ClashingDraftException where both changed the same, and nothing was chosen
	 * with a view to what is saved now
	 */
	@RetryOnConflict
	public Written write(long trainerId, long id, int seen, Draft draft, Decisions choices) {
		Plan plan = this.plans.findByIdAndClientTrainerId(id, trainerId).orElseThrow();
		Draft merged = draft;
		if (plan.version() != seen) {
			Draft base = this.drafts.findByPlanIdAndNumber(id, seen).map(PlanDraft::draft).orElse(null);
			DraftMerge merge = DraftMerge.of(base, plan.draft(), draft, choices.against(plan.version()));
			if (!merge.clashes().isEmpty()) {
				throw new ClashingDraftException(plan.version(), merge.clashes());
			}
			merged = merge.draft();
		}
		if (!plan.draft().equals(merged)) {
			this.drafts.save(plan.write(merged));
			this.drafts.deleteByPlanIdAndNumberLessThan(id, plan.version() - DRAFTS_KEPT);
			tell("plan.changed", plan);
			this.plans.flush();
		}
		return new Written(plan, !merged.equals(draft));
	}

	/** Puts another exercise in the place of one, in the drafts of all trainers. */
	public void replace(String slug, String other) {
		for (Plan plan : this.plans.findMentioning(slug)) {
			Draft replaced = plan.draft().replaced(slug, other);
			if (!replaced.equals(plan.draft())) {
				this.drafts.save(plan.write(replaced));
			}
		}
	}

	/**
	 * Publishes the draft as the next version, if the rules allow all of it today.
	 * @return whether it was published
	 * @throws StaleDraftException where it was changed elsewhere since
	 */
	public boolean publish(long trainerId, long id, int seen, String by, Locale locale) {
		Plan plan = this.plans.findByIdAndClientTrainerId(id, trainerId).orElseThrow();
		plan.refuseOtherThan(seen);
		Answer answer = this.guidance.answer(plan.client());
		DraftCheck check = DraftCheck.of(plan.draft(), answer);
		ClearanceRecord clearance = plan.client().clearance().orElse(null);
		Integer weeks = check.weeks();
		if (!check.isPublishable() || clearance == null || weeks == null) {
			return false;
		}
		List<PublishedItem> items = new ArrayList<>();
		for (CheckedItem item : check.items()) {
			items.add(publish(item, Voice.toTheClient(locale)));
		}
		LocalDate today = this.guidance.today(plan.client());
		BigDecimal load = answer.maxLoadKg().orElse(null);
		PublishedPlan content = new PublishedPlan(plan.draft().title().strip(),
				plan.draft().note().isBlank() ? null : plan.draft().note().strip(), weeks, today,
				answer.timeline().week(), answer.timeline().phase(),
				answer.fusion().spans().stream().map(Object::toString).toList(), clearance.scope(),
				clearance.physician(), clearance.givenOn(), clearance.lastDay(), load,
				clearance.avoid().stream().sorted().toList(), answer.protocol().name(), answer.protocol().version(),
				this.catalogue.version(), List.copyOf(items));
		this.versions.save(plan.publish(seen, content, this.clock.instant(), by));
		tell("plan.published", plan);
		return true;
	}

	private PublishedItem publish(CheckedItem item, Locale locale) {
		Exercise exercise = item.exercise();
		Judgement judgement = item.judgement();
		Prescription prescription = item.prescription();
		if (exercise == null || judgement == null || prescription == null || !judgement.isDoable()) {
			throw new IllegalStateException("Not to be published: " + item.draft().slug());
		}
		return new PublishedItem(exercise.slug(), exercise.name(), exercise.summary(), exercise.steps(),
				exercise.cues(), exercise.mistakes(), exercise.picture(), exercise.origin(), judgement.verdict(),
				judgement.reasons()
					.stream()
					.map((reason) -> new PublishedItem.Why(this.sentences.say(reason.text(), locale), reason.source()))
					.toList(),
				prescription, exercise.figure());
	}

	@Transactional(readOnly = true)
	public Optional<PlanVersion> version(Plan plan, int number) {
		return this.versions.findByPlanIdAndNumber(plan.id(), number);
	}

	/** The version in force; empty where none was published. */
	@Transactional(readOnly = true)
	public Optional<PlanVersion> latest(Plan plan) {
		return version(plan, plan.latestVersion());
	}

	/** The versions in force of some plans, by the plan. */
	@Transactional(readOnly = true)
	public Map<Long, PlanVersion> latest(Collection<Plan> some) {
		return some.isEmpty() ? Map.of()
				: this.versions.findInForce(some.stream().map(Plan::id).toList())
					.stream()
					.collect(Collectors.toMap(PlanVersion::planId, Function.identity()));
	}

	/** Whether the draft says something else than the version in force. */
	@Transactional(readOnly = true)
	public boolean isNewer(Plan plan) {
		return latest(plan).filter((version) -> version.draft().equals(plan.draft())).isEmpty();
	}

	/** All versions, the latest first. */
	@Transactional(readOnly = true)
	public List<PlanVersion> versions(Plan plan) {
		return this.versions.findByPlanIdOrderByNumberDesc(plan.id());
	}

	/** All drafts that are kept, the earliest first. */
	@Transactional(readOnly = true)
	public List<Draft> drafts(Plan plan) {
		return this.drafts.findByPlanIdOrderByNumber(plan.id()).stream().map(PlanDraft::draft).toList();
	}

	/**
	 * Notes that the trainer has looked at what was flagged; a suspended plan opens
	 * again.
	 */
	public void look(long trainerId, long id) {
		Plan plan = this.plans.findByIdAndClientTrainerId(id, trainerId).orElseThrow();
		plan.look(this.clock.instant());
		tell("plan.lookedAt", plan);
	}

	private void tell(String what, Plan plan) {
		this.events.publishEvent(AuditableEvent.of(what, "plan " + plan.id()));
	}

}
