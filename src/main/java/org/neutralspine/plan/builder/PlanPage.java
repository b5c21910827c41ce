package org.neutralspine.plan.builder;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.drawing.SpineCharts;
import org.neutralspine.guidance.list.ExerciseFilter;
import org.neutralspine.guidance.list.FilterChoices;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.builder.ExerciseChoices.Choice;
import org.neutralspine.plan.client.ClearanceRecord;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.dose.Side;
import org.neutralspine.plan.draft.DraftCheck;
import org.neutralspine.plan.draft.PlanTemplates;
import org.neutralspine.plan.practice.ClearanceLines;
import org.neutralspine.plan.practice.Overviews;
import org.neutralspine.plan.practice.Overviews.ClientOverview;
import org.neutralspine.plan.practice.Overviews.PlanOverview;
import org.neutralspine.plan.practice.Trends;
import org.neutralspine.plan.share.ShareLinks;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.PlanVersion;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.session.recipe.Place;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * All that the builder's page shows of a plan.
 */
@Component
class PlanPage {

	private final Plans plans;

	private final PlanTemplates templates;

	private final Overviews overviews;

	private final ClientGuidance guidance;

	private final DraftRows rows;

	private final ExerciseChoices choices;

	private final FilterChoices filterChoices;

	private final ShareLinks links;

	private final Sentences sentences;

	private final SpineCharts charts;

	private final Trends trends;

	private final ClearanceLines clearances;

	PlanPage(Plans plans, PlanTemplates templates, Overviews overviews, ClientGuidance guidance, DraftRows rows,
			ExerciseChoices choices, FilterChoices filterChoices, ShareLinks links, Sentences sentences,
			SpineCharts charts, Trends trends, ClearanceLines clearances) {
		this.clearances = clearances;
		this.charts = charts;
		this.trends = trends;
		this.plans = plans;
		this.templates = templates;
		this.overviews = overviews;
		this.guidance = guidance;
		this.rows = rows;
		this.choices = choices;
		this.filterChoices = filterChoices;
		this.links = links;
		this.sentences = sentences;
	}

	/**
	 * Adds all of it.
	 * @param all whether every exercise that may be added is to be shown
	 */
	void add(Model model, SignedIn trainer, Plan plan, ExerciseFilter filter, boolean all, Locale locale) {
		Answer answer = this.guidance.answer(plan.client());
		DraftCheck check = DraftCheck.of(plan.draft(), answer);
		PlanOverview overview = this.overviews.of(plan, answer);
		model.addAttribute("plan", overview);
		model.addAttribute("trend", this.trends.of(plan));
		model.addAttribute("draft", plan.draft());
		model.addAttribute("draftVersion", plan.version());
		model.addAttribute("archived", plan.client().isArchived());
		addBeginning(model, plan, answer, locale);
		ClientOverview client = this.overviews.of(plan.client(), answer, List.of());
		model.addAttribute("client", client);
		Text flare = client.flareText();
		model.addAttribute("flareText", (flare != null) ? this.sentences.say(flare, locale) : null);
		model.addAttribute("spineChart", this.charts.draw(answer.fusion(), locale));
		model.addAttribute("rows", this.rows.rows(check, answer, locale));
		model.addAttribute("errors", this.rows.say(check.problems(), locale));
		model.addAttribute("publishable", check.isPublishable());
		model.addAttribute("clearanceEnds", endsBefore(plan, check, locale));
		model.addAttribute("load", this.sentences.lifting(answer, locale));
		model.addAttribute("sides", Side.values());
		model.addAttribute("choices", this.choices.toAdd(answer, plan.draft(), filter, all, locale));
		this.filterChoices.add(model, filter, false, locale);
		model.addAttribute("templates",
				this.templates.of(trainer.id())
					.stream()
					.map((template) -> new TemplateLine(template.id(), template.name()))
					.toList());
		model.addAttribute("versions", this.plans.versions(plan).stream().map(PlanVersion::number).toList());
		model.addAttribute("links", this.links.of(plan.id()).stream().map((link) -> line(link, locale)).toList());
	}

	/** How an exercise is done, and what the rules say of it for the client. */
	Optional<Choice> how(Plan plan, String slug, Locale locale) {
		return this.choices.find(slug, this.guidance.answer(plan.client()), locale);
	}

	/**
	 * What fills a draft, why nothing does, and where it came from as long as it is new.
	 */
	private void addBeginning(Model model, Plan plan, Answer answer, Locale locale) {
		model.addAttribute("places", Place.values());
		model.addAttribute("gateReasons",
				answer.gate().gate().isShut() ? this.clearances.reasons(answer.gate(), locale) : List.of());
		model.addAttribute("changes", (plan.latestVersion() == 0) ? plan.changes() : List.of());
	}

	/**
	 * The last day of a clearance that ends before the plan would; null where it does
	 * not.
	 */
	private @Nullable String endsBefore(Plan plan, DraftCheck check, Locale locale) {
		Integer weeks = check.weeks();
		LocalDate lastDay = plan.client().clearance().map(ClearanceRecord::lastDay).orElse(null);
		return (weeks == null || lastDay == null
				|| !this.guidance.today(plan.client()).plusWeeks(weeks).minusDays(1).isAfter(lastDay)) ? null
						: this.sentences.day(lastDay, locale);
	}

	/**
	 * A template to choose.
	 */
	record TemplateLine(long id, String name) {
	}

	/**
	 * A link as the page shows it.
	 *
	 * @param openedOn the last day on which it was opened; null if it never was
	 */
	record LinkLine(long id, String createdOn, @Nullable String openedOn, boolean withdrawn) {
	}

	private LinkLine line(ShareLinks.Link link, Locale locale) {
		LocalDate opened = link.openedOn();
		return new LinkLine(link.id(),
				this.sentences.day(LocalDate.ofInstant(link.createdAt(), ZoneOffset.UTC), locale),
				(opened != null) ? this.sentences.day(opened, locale) : null, link.withdrawnAt() != null);
	}

}
