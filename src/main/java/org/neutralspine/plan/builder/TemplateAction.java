package org.neutralspine.plan.builder;

import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.version.Plans.Written;

/**
 * A button about templates.
 */
sealed interface TemplateAction extends PlanAction {

	static TemplateAction of(String name, String argument, int template, String templateName) {
		return switch (name) {
			case "apply" -> new Apply(template);
			case "forget" -> new AskToForget(template);
			case "forgotten" -> new Forget(PlanForm.number(argument));
			default -> new SaveAs(templateName, name.equals(REPLACE));
		};
	}

	record Apply(int template) implements TemplateAction {

		@Override
		public Edit edit(Draft draft, BuilderTools tools) {
			return tools.applyTemplate(this.template, draft)
				.map((applied) -> new Edit(applied.draft(), "items", applied.leftOut(), null))
				.orElseGet(() -> new Edit(draft, "items"));
		}

	}

	/**
	 * Asks whether a template is to be removed, since that cannot be taken back.
	 */
	record AskToForget(int template) implements TemplateAction {

		@Override
		public Outcome.Done finish(Edit edit, Written written, BuilderTools tools) {
			return new Outcome.Done("templates", null, null);
		}

	}

	record Forget(int template) implements TemplateAction {

		@Override
		public Outcome.Done finish(Edit edit, Written written, BuilderTools tools) {
			tools.removeTemplate(this.template);
			return new Outcome.Done("templates", null, null);
		}

	}

	/**
	 * Saves the items under a name; without a name, nothing.
	 *
	 * @param replaces whether a template of that name is to go
	 */
	record SaveAs(String name, boolean replaces) implements TemplateAction {

		private static final int MAX_LETTERS = 80;

		@Override
		public Outcome.Done finish(Edit edit, Written written, BuilderTools tools) {
			String stripped = this.name.strip();
			if (stripped.isEmpty()) {
				return new Outcome.Done(edit.anchor(), null, null);
			}
			String fitting = stripped.substring(0, Math.min(stripped.length(), MAX_LETTERS));
			if (!this.replaces && tools.hasTemplate(fitting)) {
				return new Outcome.Done("templates", "templateTaken", null);
			}
			tools.saveTemplate(fitting, edit.draft());
			return new Outcome.Done(edit.anchor(), "template", null);
		}

		@Override
		public String afterConflict() {
			return this.replaces ? PlanAction.REPLACE : "template";
		}

	}

}
