package org.neutralspine.plan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a trainer saved to use again. For a client it gives only what that client may do.
 */
@Service
@Transactional
public class PlanTemplates {

	private final PlanTemplateRepository templates;

	private final ApplicationEventPublisher events;

	PlanTemplates(PlanTemplateRepository templates, ApplicationEventPublisher events) {
		this.templates = templates;
		this.events = events;
	}

	/**
	 * A draft after a template was added.
	 *
	 * @param leftOut the names of what the client may not do, or what is no exercise
	 */
	public record Applied(Draft draft, List<String> leftOut) {
	}

	@Transactional(readOnly = true)
	public List<PlanTemplate> of(long trainerId) {
		return this.templates.findByTrainerIdOrderByName(trainerId);
	}

	/** Saves items under a name; what stood there before is replaced. */
	public void save(long trainerId, String name, List<DraftItem> items) {
		Optional<PlanTemplate> known = this.templates.findByNameAndTrainerId(name, trainerId);
		known.ifPresentOrElse((template) -> template.replace(items),
				() -> this.templates.save(new PlanTemplate(trainerId, name, items)));
		this.events.publishEvent(AuditableEvent.of("template.saved", "account " + trainerId));
	}

	/** Puts another exercise in the place of one, in all templates. */
	public void replace(String slug, String other) {
		this.templates.findMentioning(slug)
			.forEach((template) -> template.replace(DraftItem.replaced(template.items(), slug, other)));
	}

	public void remove(long trainerId, long id) {
		this.templates.findByIdAndTrainerId(id, trainerId).ifPresent((template) -> {
			this.templates.delete(template);
			this.events.publishEvent(AuditableEvent.of("template.removed", "account " + trainerId));
		});
	}

	/**
	 * Adds a template's items to a draft: only what is doable and not in it yet.
	 */
	@Transactional(readOnly = true)
	public Optional<Applied> apply(long trainerId, long id, Draft draft, Answer answer) {
		return this.templates.findByIdAndTrainerId(id, trainerId).map((template) -> {
			Draft filled = draft;
			List<String> leftOut = new ArrayList<>();
			for (DraftItem item : template.items()) {
				Exercise exercise = answer.exercises().get(item.slug());
				if (exercise == null || exercise.isAdvice() || !answer.on(exercise).isDoable()) {
					leftOut.add((exercise != null) ? exercise.name() : item.slug());
				}
				else if (!filled.has(item.slug())) {
					filled = filled.with(item);
				}
			}
			return new Applied(filled, List.copyOf(leftOut));
		});
	}

}
