package org.neutralspine.editing.entry;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.CatalogueChanged;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.editing.CatalogueBusyException;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.editing.Consequences;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.FieldChange;
import org.neutralspine.editing.KnownNames;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.Publishing;
import org.neutralspine.editing.State;
import org.neutralspine.editing.SuggestedDemands;
import org.neutralspine.editing.suggestion.Suggestion;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.plan.PlansOfExercise.Touched;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the catalogue. There is one way in: every change is looked at first, and kept
 * only if nothing is in its way.
 */
@Service
@Transactional
class Editor {

	private final EntryRepository entries;

	private final Catalogue catalogue;

	private final CatalogueLock lock;

	private final Publishing publishing;

	private final LinkCheck links;

	private final Consequences consequences;

	private final Protocol protocol;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Editor(EntryRepository entries, Catalogue catalogue, CatalogueLock lock, Publishing publishing, LinkCheck links,
			Consequences consequences, Protocol protocol, InstantSource clock, ApplicationEventPublisher events) {
		this.entries = entries;
		this.catalogue = catalogue;
		this.lock = lock;
		this.publishing = publishing;
		this.links = links;
		this.consequences = consequences;
		this.protocol = protocol;
		this.clock = clock;
		this.events = events;
	}

	@Transactional(readOnly = true)
	Optional<Entry> find(String slug) {
		return this.entries.findBySlug(slug);
	}

	/**
	 * A page of what fits.
	 */
	@Transactional(readOnly = true)
	Page<Entry> search(EntryFilter filter, int size) {
		return this.entries.search(filter.pattern(), filter.states(),
				PageRequest.of(filter.index(), size, filter.order()));
	}

	@Transactional(readOnly = true)
	Map<State, Long> counts() {
		Map<State, Long> counts = new LinkedHashMap<>();
		for (State state : State.values()) {
			counts.put(state, this.entries.countByState(state));
		}
		return counts;
	}

	/**
	 * Looks at a change without keeping it.
	 */
	@Transactional(readOnly = true)
	Review review(Change change) {
		return look(change, this.entries.findBySlug(change.slug()).orElse(null));
	}

	/**
	 * Keeps a change.
	 * @throws RefusedChangeException if something is in its way
	 * @throws StaleEntryException if somebody else was faster
	 * @throws CatalogueBusyException if somebody else is writing and takes long
	 */
	Entry keep(Change change) {
		this.lock.take();
		Entry before = this.entries.findBySlug(change.slug()).orElse(null);
		if (before != null && before.version() != change.seen()) {
			throw new StaleEntryException();
		}
		Review review = look(change, before);
		if (!review.problems().isEmpty() || !review.reasonProblems().isEmpty()) {
			throw new RefusedChangeException(review);
		}
		if (before != null && before.state() == change.state() && before.content().equals(change.content())) {
			return before;
		}
		String reason = review.reason();
		String done = done(before, change.state());
		Entry entry = (before != null) ? before
				: new Entry(change.slug(), change.state(), change.content(), reason, this.clock.instant());
		entry.become(change.state(), change.content(), reason, this.clock.instant());
		Entry kept = this.entries.save(entry);
		this.entries.flush();
		this.events.publishEvent(new CatalogueChanged(done, "exercise " + change.slug()));
		return kept;
	}

	private static String done(@Nullable Entry before, State after) {
		if (before == null) {
			return "exercise.created";
		}
		if (before.state() != after && after == State.PUBLISHED) {
			return "exercise.published";
		}
		return (before.state() != after && after == State.RETIRED) ? "exercise.retired" : "exercise.changed";
	}

	private Review look(Change change, @Nullable Entry before) {
		Content was = (before != null) ? before.content() : null;
		List<Problem> problems = new ArrayList<>(ContentCheck.problems(change.slug(), change.content()));
		problems.addAll(this.links.problems(change.slug(), change.content()));
		List<FieldChange> lines = FieldChange.between((before != null) ? before.state() : null, was, change.state(),
				change.content());
		boolean wasShown = before != null && before.state() == State.PUBLISHED;
		List<TakenName> taken = taken(change, was);
		if (!wasShown && change.state() != State.PUBLISHED) {
			return new Review(change, before, problems, lines, null, Touched.NONE, false, false, List.of(), taken);
		}
		Map<String, Content> published = published();
		Map<String, Exercise> shownBefore = Catalogue.exercises(published);
		if (change.state() == State.PUBLISHED) {
			published.put(change.slug(), change.content());
			problems.addAll(this.publishing.missing(change.slug(), change.content()));
			problems.addAll(PrintCheck.problems(change.content(), wasShown ? was : null));
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
				hidden != null && this.consequences.isWarnedOf(hidden), leftOut(change, wasShown ? was : null), taken);
	}

	/** Of what is to be shown, which demands its words suggest and nobody has chosen. */
	private List<LeftOut> leftOut(Change change, @Nullable Content shown) {
		if (change.state() != State.PUBLISHED) {
			return List.of();
		}
		Set<Demand> before = (shown == null) ? Set.of()
				: SuggestedDemands.leftOut(shown).stream().map(Suggestion::demand).collect(Collectors.toSet());
		return SuggestedDemands.leftOut(change.content())
			.stream()
			.map((one) -> new LeftOut(one.demand(), this.protocol.row(one.demand()).title(), one.signs(),
					before.contains(one.demand())))
			.toList();
	}

	/**
	 * Which names others have. What a draft has had before was said before; what people
	 * are shown is said each time.
	 */
	private List<TakenName> taken(Change change, @Nullable Content was) {
		if (change.state() == State.RETIRED) {
			return List.of();
		}
		KnownNames known = new KnownNames();
		this.catalogue.published()
			.values()
			.stream()
			.filter((exercise) -> !exercise.slug().equals(change.slug()))
			.forEach((exercise) -> known.add(exercise.slug(), exercise.name(), exercise.aliases()));
		Set<String> said = (was == null || change.state() == State.PUBLISHED) ? Set.of() : names(was);
		return names(change.content()).stream()
			.filter((name) -> !said.contains(name))
			.flatMap((name) -> known.find(name).map((one) -> new TakenName(name, one.slug(), one.name())).stream())
			.toList();
	}

	private static Set<String> names(Content content) {
		Set<String> names = new LinkedHashSet<>(List.of(content.name()));
		names.addAll(content.aliases());
		names.removeIf(String::isBlank);
		return names;
	}

	private Map<String, Content> published() {
		Map<String, Content> published = new LinkedHashMap<>();
		this.entries.findPublished().forEach((entry) -> published.put(entry.slug(), entry.content()));
		return published;
	}

}
