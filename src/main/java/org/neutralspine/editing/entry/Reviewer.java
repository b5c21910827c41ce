package org.neutralspine.editing.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.editing.Consequences;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.DemandCheck;
import org.neutralspine.editing.FieldChange;
import org.neutralspine.editing.NameIndex;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.Publishing;
import org.neutralspine.editing.State;
import org.neutralspine.editing.suggestion.Suggestion;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.plan.PlansOfExercise.Touched;
import org.springframework.stereotype.Component;

/**
 * Looks at a change before it is kept: what is in its way, and what it means.
 */
@Component
class Reviewer {

	private final EntryRepository entries;

	private final Catalogue catalogue;

	private final Publishing publishing;

	private final LinkCheck links;

	private final Consequences consequences;

	private final DemandCheck demands;

	private final ProtocolInForce protocol;

	Reviewer(EntryRepository entries, Catalogue catalogue, Publishing publishing, Consequences consequences,
			DemandCheck demands, ProtocolInForce protocol) {
		this.entries = entries;
		this.catalogue = catalogue;
		this.publishing = publishing;
		this.links = new LinkCheck((slugs) -> contents(entries.findBySlugIn(slugs)));
		this.consequences = consequences;
		this.demands = demands;
		this.protocol = protocol;
	}

	/**
	 * Looks at a change.
	 * @param before what is stored; null for a new exercise
	 */
	Review review(EntryChange change, @Nullable EntryVersion before) {
		Content was = (before != null) ? before.content() : null;
		State stateBefore = (before != null) ? before.state() : null;
		List<Problem> problems = new ArrayList<>(ContentCheck.problems(change.slug(), change.content()));
		problems.addAll(this.links.problems(change.slug(), change.content()));
		List<FieldChange> lines = FieldChange.between(stateBefore, was, change.state(), change.content());
		List<NameClash> taken = taken(change, was);
		boolean wasShown = stateBefore == State.PUBLISHED;
		if (!wasShown && change.state() != State.PUBLISHED) {
			return new Review(change, before, problems, lines, null, Touched.NONE, false, false, List.of(), taken,
					List.of(), List.of());
		}
		Content shown = wasShown ? was : null;
		Map<String, Content> published = published();
		Map<String, Exercise> shownBefore = Catalogue.exercises(published);
		if (change.state() == State.PUBLISHED) {
			published.put(change.slug(), change.content());
			problems.addAll(this.publishing.missing(change.slug(), change.content()));
			problems.addAll(PrintCheck.problems(change.content(), shown));
		}
		else {
			published.remove(change.slug());
		}
		Map<String, Exercise> shownAfter = Catalogue.exercises(published);
		problems.addAll(this.publishing.stranded(shownAfter));
		Exercise hidden = shownAfter.containsKey(change.slug()) ? null : shownBefore.get(change.slug());
		return new Review(change, before, problems, lines,
				this.consequences.forecast(change.slug(), shownBefore, shownAfter),
				this.consequences.touched(change.slug(), shownAfter), hidden != null,
				hidden != null && this.consequences.isWarnedOf(hidden), leftOut(change, shown), taken,
				this.consequences.names(shownAfter),
				(hidden != null) ? this.consequences.leadingTo(change.slug(), shownBefore) : List.of());
	}

	/**
	 * The demands that the words, names and links of a published exercise suggest, and
	 * that are not chosen.
	 */
	private List<OpenSuggestion> leftOut(EntryChange change, @Nullable Content shown) {
		if (change.state() != State.PUBLISHED) {
			return List.of();
		}
		Set<Demand> before = (shown == null) ? Set.of()
				: this.demands.leftOut(change.slug(), shown)
					.stream()
					.map(Suggestion::demand)
					.collect(Collectors.toSet());
		return this.demands.leftOut(change.slug(), change.content())
			.stream()
			.map((one) -> new OpenSuggestion(one.demand(), this.protocol.now().row(one.demand()).title(), one.signs(),
					before.contains(one.demand())))
			.toList();
	}

	/**
	 * Which names others have. What a draft has had before was said before; what people
	 * are shown is said each time.
	 */
	private List<NameClash> taken(EntryChange change, @Nullable Content was) {
		if (change.state() == State.RETIRED) {
			return List.of();
		}
		NameIndex known = new NameIndex();
		this.catalogue.published()
			.values()
			.stream()
			.filter((exercise) -> !exercise.slug().equals(change.slug()))
			.forEach((exercise) -> known.add(exercise.slug(), exercise.name(), exercise.aliases()));
		Set<String> said = (was == null || change.state() == State.PUBLISHED) ? Set.of() : names(was);
		return names(change.content()).stream()
			.filter((name) -> !said.contains(name))
			.flatMap((name) -> known.find(name).map((one) -> new NameClash(name, one.slug(), one.name())).stream())
			.toList();
	}

	private static Set<String> names(Content content) {
		Set<String> names = new LinkedHashSet<>(List.of(content.name()));
		names.addAll(content.aliases());
		names.removeIf(String::isBlank);
		return names;
	}

	private Map<String, Content> published() {
		return contents(this.entries.findPublished());
	}

	private static Map<String, Content> contents(List<Entry> entries) {
		Map<String, Content> contents = new LinkedHashMap<>();
		entries.forEach((entry) -> contents.put(entry.slug(), entry.content()));
		return contents;
	}

}
