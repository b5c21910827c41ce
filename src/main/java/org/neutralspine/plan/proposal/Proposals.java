package org.neutralspine.plan.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftChange;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.PlanVersion;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.plan.version.PublishedItem;
import org.neutralspine.session.recipe.Place;
import org.neutralspine.session.recipe.Recipe;
import org.springframework.stereotype.Component;

/**
 * Proposes what a plan could be, never more than the rules open for the client today.
 */
@Component
public class Proposals {

	private final Recipe recipe;

	private final ClientGuidance guidance;

	private final Plans plans;

	private final SessionLog log;

	private final Sentences sentences;

	Proposals(Recipe recipe, ClientGuidance guidance, Plans plans, SessionLog log, Sentences sentences) {
		this.recipe = recipe;
		this.guidance = guidance;
		this.plans = plans;
		this.log = log;
		this.sentences = sentences;
	}

	/**
	 * Makes a plan for a client out of the recipe.
	 * @return its number; empty where nothing may be proposed now
	 */
	OptionalLong begin(long trainerId, Client client, String title, int weeks, Place place) {
		List<DraftItem> items = items(client, place);
		return items.isEmpty() ? OptionalLong.empty() : OptionalLong.of(this.plans.add(trainerId, client.id(),
				new Draft(title, "", Integer.toString(weeks), items), List.of()));
	}

	/**
	 * A draft with what it lacks of a session by the recipe; the same where nothing may
	 * be proposed now.
	 */
	public Draft fill(Client client, Draft draft, Place place) {
		Draft filled = draft;
		for (DraftItem item : items(client, place)) {
			boolean fits = !filled.has(item.slug()) && filled.items().size() < Draft.MAX_ITEMS;
			filled = fits ? filled.with(item) : filled;
		}
		return filled;
	}

	private List<DraftItem> items(Client client, Place place) {
		return client.isArchived() ? List.of() : RecipeDraft.items(this.recipe, this.guidance.answer(client), place);
	}

	/**
	 * Makes the plan that follows on another, by how its sessions went.
	 * @return its number; empty where nothing may be proposed now
	 */
	OptionalLong next(long trainerId, Plan plan, String title, Locale locale) {
		Client client = plan.client();
		Answer answer = this.guidance.answer(client);
		if (client.isArchived() || answer.gate().gate().isShut()) {
			return OptionalLong.empty();
		}
		Draft before = plan.draft();
		NextDraft next = NextDraft.of(before.items(), scores(plan), this.recipe, answer);
		List<DraftChange> changes = next.changes()
			.stream()
			.map((change) -> new DraftChange(change.exercise(), this.sentences.say(change.why(), locale)))
			.toList();
		return OptionalLong.of(this.plans.add(trainerId, client.id(),
				new Draft(title, before.note(), before.weeks(), next.items()), changes));
	}

	private ItemScores scores(Plan plan) {
		Map<Integer, List<String>> slugs = this.plans.versions(plan)
			.stream()
			.collect(Collectors.toMap(PlanVersion::number,
					(version) -> version.content().items().stream().map(PublishedItem::slug).toList()));
		return ItemScores.of(this.log.of(plan.id()), slugs);
	}

	/** The next rung of an exercise, in words; empty where there is none. */
	public Optional<String> nextRung(Exercise exercise, Answer answer, Locale locale) {
		return Rungs.of(this.recipe, answer, exercise).next().map((text) -> this.sentences.say(text, locale));
	}

}
