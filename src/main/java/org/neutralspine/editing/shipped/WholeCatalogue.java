package org.neutralspine.editing.shipped;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.MassReview;
import org.neutralspine.editing.Publishing;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.LinkCheck;
import org.neutralspine.guidance.forecast.NameChange;

/**
 * Holds back what would not fit the rest of the catalogue, so that what an editor checks
 * of all exercises together holds afterwards, too.
 */
final class WholeCatalogue {

	private final Publishing publishing;

	private final MassReview review;

	private final Function<Collection<String>, List<EntryVersion>> stored;

	private final Map<String, Content> published;

	private final Set<String> strandedBefore;

	/**
	 * Looks at the catalogue as it is.
	 * @param stored finds those of some exercises that there are
	 * @param published what people are shown now
	 */
	WholeCatalogue(Publishing publishing, MassReview review, Function<Collection<String>, List<EntryVersion>> stored,
			List<EntryVersion> published) {
		this.publishing = publishing;
		this.review = review;
		this.stored = stored;
		this.published = new LinkedHashMap<>();
		published.forEach((entry) -> this.published.put(entry.slug(), entry.content()));
		this.strandedBefore = stranded(this.published);
	}

	/** The same steps, of which those wait that do not fit. */
	List<UpdateStep> fit(List<UpdateStep> steps) {
		List<UpdateStep> rest = steps;
		while (true) {
			List<UpdateStep> linked = withoutBrokenLinks(rest);
			Set<String> stranded = stranded(after(linked));
			stranded.removeAll(this.strandedBefore);
			List<UpdateStep> fewer = hold(rest, WaitingCause.STRANDED,
					(step) -> stranded.contains(step.shipped().content().name()));
			if (fewer.equals(rest) && !stranded.isEmpty()) {
				// It is what was changed that others could do before.
				fewer = hold(rest, WaitingCause.STRANDED, UpdateStep::changes);
			}
			if (fewer.equals(rest)) {
				fewer = withoutQuestions(rest, after(linked));
			}
			if (fewer.equals(rest)) {
				return linked;
			}
			rest = fewer;
		}
	}

	/** Nobody is here to answer them. */
	private List<UpdateStep> withoutQuestions(List<UpdateStep> steps, Map<String, Content> after) {
		if (this.published.isEmpty() || steps.stream().noneMatch(UpdateStep::writes)) {
			return steps;
		}
		MassReview.Questions questions = this.review.review(after);
		Set<String> doubtful = questions.leftOut()
			.stream()
			.filter((one) -> !one.before())
			.map(MassReview.LeftOut::slug)
			.collect(Collectors.toSet());
		Set<String> lost = questions.lost().stream().map(NameChange::name).collect(Collectors.toSet());
		List<UpdateStep> fewer = hold(steps, WaitingCause.QUESTIONED,
				(step) -> (step.changes() && doubtful.contains(step.slug())) || step.isCalled(lost));
		// What took a name need not have it: then all that is written is in doubt.
		return (fewer.equals(steps) && !lost.isEmpty()) ? hold(steps, WaitingCause.QUESTIONED, UpdateStep::writes)
				: fewer;
	}

	private static List<UpdateStep> hold(List<UpdateStep> steps, WaitingCause cause, Predicate<UpdateStep> which) {
		return steps.stream().map((step) -> (step.writes() && which.test(step)) ? step.waiting(cause) : step).toList();
	}

	private List<UpdateStep> withoutBrokenLinks(List<UpdateStep> steps) {
		Map<String, Content> all = new HashMap<>();
		Set<String> asked = new HashSet<>();
		for (UpdateStep step : steps) {
			asked.add(step.slug());
			if (step.content() != null) {
				all.put(step.slug(), step.content());
			}
		}
		LinkCheck links = new LinkCheck((slugs) -> find(slugs, all, asked));
		List<UpdateStep> mended = new ArrayList<>();
		for (UpdateStep step : steps) {
			Content content = step.content();
			UpdateStep next = (step.writes() && content != null) ? step.with(links.withoutBroken(step.slug(), content))
					: step;
			if (next.content() != null) {
				all.put(next.slug(), next.content());
			}
			mended.add(next);
		}
		return mended;
	}

	/** Asks the database of nothing twice. */
	private Map<String, Content> find(Collection<String> slugs, Map<String, Content> all, Set<String> asked) {
		List<String> others = slugs.stream().filter(asked::add).toList();
		if (!others.isEmpty()) {
			this.stored.apply(others).forEach((entry) -> all.put(entry.slug(), entry.content()));
		}
		Map<String, Content> found = new HashMap<>(all);
		found.keySet().retainAll(slugs);
		return found;
	}

	private Map<String, Content> after(List<UpdateStep> steps) {
		Map<String, Content> after = new LinkedHashMap<>(this.published);
		steps.stream().filter(UpdateStep::writes).forEach((step) -> after.put(step.slug(), step.content()));
		return after;
	}

	private Set<String> stranded(Map<String, Content> shown) {
		return this.publishing.stranded(Catalogue.exercises(shown))
			.stream()
			.flatMap((problem) -> problem.arguments().stream())
			.collect(Collectors.toCollection(HashSet::new));
	}

}
