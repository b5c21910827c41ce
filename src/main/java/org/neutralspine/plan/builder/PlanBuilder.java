package org.neutralspine.plan.builder;

import java.util.Locale;
import java.util.Optional;

import org.neutralspine.account.SignedIn;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.PlanTemplates;
import org.neutralspine.plan.draft.PlanTemplates.Applied;
import org.neutralspine.plan.proposal.Proposals;
import org.neutralspine.plan.version.ClashingDraftException;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.plan.version.Plans.Written;
import org.neutralspine.session.recipe.Place;
import org.springframework.stereotype.Component;

/**
 * Does what a button of the builder says, with one trainer's plan.
 */
@Component
class PlanBuilder {

	private final Plans plans;

	private final PlanTemplates templates;

	private final ClientGuidance guidance;

	private final Proposals proposals;

	PlanBuilder(Plans plans, PlanTemplates templates, ClientGuidance guidance, Proposals proposals) {
		this.proposals = proposals;
		this.plans = plans;
		this.templates = templates;
		this.guidance = guidance;
	}

	Outcome press(SignedIn trainer, Plan plan, PlanForm form, Locale locale) {
		BuilderTools tools = new Tools(trainer, plan, locale);
		Edit edit = form.action().edit(form.draft(), tools);
		try {
			Written written = this.plans.write(trainer.id(), plan.id(), form.version(), edit.draft(), form.choices());
			return form.action().finish(edit, written, tools);
		}
		catch (ClashingDraftException ex) {
			return new Outcome.Conflict(edit.draft(), ex);
		}
	}

	private final class Tools implements BuilderTools {

		private final SignedIn trainer;

		private final Plan plan;

		private final Locale locale;

		Tools(SignedIn trainer, Plan plan, Locale locale) {
			this.trainer = trainer;
			this.plan = plan;
			this.locale = locale;
		}

		private Answer answer() {
			return PlanBuilder.this.guidance.answer(this.plan.client());
		}

		@Override
		public Optional<Exercise> doable(String slug) {
			Answer answer = answer();
			return Optional.ofNullable(answer.exercises().get(slug))
				.filter((exercise) -> !exercise.isAdvice() && answer.on(exercise).isDoable());
		}

		@Override
		public Optional<Applied> applyTemplate(int template, Draft draft) {
			return PlanBuilder.this.templates.apply(this.trainer.id(), template, draft, answer());
		}

		@Override
		public Draft fill(Place place, Draft draft) {
			return PlanBuilder.this.proposals.fill(this.plan.client(), draft, place);
		}

		@Override
		public boolean hasTemplate(String name) {
			return PlanBuilder.this.templates.of(this.trainer.id()).stream().anyMatch((one) -> one.name().equals(name));
		}

		@Override
		public void saveTemplate(String name, Draft draft) {
			PlanBuilder.this.templates.save(this.trainer.id(), name, draft.items());
		}

		@Override
		public void removeTemplate(int template) {
			PlanBuilder.this.templates.remove(this.trainer.id(), template);
		}

		@Override
		public boolean publish(Written written) {
			return PlanBuilder.this.plans.publish(this.trainer.id(), this.plan.id(), written.plan().version(),
					this.trainer.getUsername(), this.locale);
		}

	}

}
