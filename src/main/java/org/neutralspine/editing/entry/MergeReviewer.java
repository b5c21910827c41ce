package org.neutralspine.editing.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.editing.Consequences;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.MassReview;
import org.neutralspine.editing.NameIndex;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.Publishing;
import org.neutralspine.editing.State;
import org.springframework.stereotype.Component;

/**
 * Looks at what merging one exercise into another would mean.
 */
@Component
class MergeReviewer {

	private final EntryRepository entries;

	private final Publishing publishing;

	private final Consequences consequences;

	private final MassReview questions;

	MergeReviewer(EntryRepository entries, Publishing publishing, Consequences consequences, MassReview questions) {
		this.entries = entries;
		this.publishing = publishing;
		this.consequences = consequences;
		this.questions = questions;
	}

	MergeOutlook review(EntryVersion gone, EntryVersion into) {
		Map<String, Content> changed = new LinkedHashMap<>();
		LinkCheck links = new LinkCheck((slugs) -> contents(slugs, changed));
		List<EntryVersion> naming = this.entries.findLinking()
			.stream()
			.map(Entry::asVersion)
			.filter((entry) -> !entry.slug().equals(gone.slug()) && leadsTo(entry.content(), gone.slug()))
			.toList();
		List<String> names = names(gone, into);
		changed.put(into.slug(), withNames(into.content(), names));
		naming.forEach((entry) -> changed.put(entry.slug(),
				redirected(changed.getOrDefault(entry.slug(), entry.content()), gone.slug(), into.slug())));
		changed.replaceAll((slug, content) -> links.withoutBroken(slug, without(content, slug)));
		Content merged = Objects.requireNonNull(changed.get(into.slug()));
		Map<String, Content> published = new LinkedHashMap<>();
		this.entries.findPublished()
			.forEach((entry) -> published.put(entry.slug(), changed.getOrDefault(entry.slug(), entry.content())));
		published.remove(gone.slug());
		Map<String, Exercise> after = Catalogue.exercises(published);
		return new MergeOutlook(gone, into, merged, names,
				naming.stream()
					.filter((entry) -> !entry.slug().equals(into.slug()))
					.map((entry) -> with(entry, changed))
					.toList(),
				this.consequences.touched(gone.slug(), after), this.questions.review(published),
				problems(gone, into, merged, after));
	}

	private List<Problem> problems(EntryVersion gone, EntryVersion into, Content merged, Map<String, Exercise> after) {
		List<Problem> problems = new ArrayList<>();
		if (into.state() != State.PUBLISHED) {
			problems.add(Problem.of("into", "merge.problem.notShown", into.content().name()));
		}
		if (gone.state() == State.RETIRED) {
			problems.add(Problem.of("into", "merge.problem.retired", gone.content().name()));
		}
		problems.addAll(ContentCheck.problems(into.slug(), merged));
		problems.addAll(this.publishing.stranded(after));
		return problems;
	}

	/** The names that nobody has besides, in the order of their exercise. */
	private List<String> names(EntryVersion gone, EntryVersion into) {
		NameIndex known = new NameIndex();
		known.add(into.slug(), into.content());
		this.entries.findPublished()
			.stream()
			.filter((entry) -> !entry.slug().equals(gone.slug()))
			.forEach((entry) -> known.add(entry.slug(), entry.content()));
		return Stream.concat(Stream.of(gone.content().name()), gone.content().aliases().stream())
			.filter((name) -> known.find(name).isEmpty())
			.distinct()
			.toList();
	}

	private static Content withNames(Content content, List<String> names) {
		List<String> aliases = new ArrayList<>(content.aliases());
		aliases.addAll(names);
		return ExerciseFields.ALIASES.in(content, aliases);
	}

	private Map<String, Content> contents(Collection<String> slugs, Map<String, Content> changed) {
		Map<String, Content> contents = new LinkedHashMap<>();
		this.entries.findBySlugIn(slugs)
			.forEach((entry) -> contents.put(entry.slug(), changed.getOrDefault(entry.slug(), entry.content())));
		return contents;
	}

	private static EntryVersion with(EntryVersion entry, Map<String, Content> changed) {
		return new EntryVersion(entry.id(), entry.slug(), entry.version(), entry.state(),
				changed.getOrDefault(entry.slug(), entry.content()), entry.changedAt());
	}

	private static boolean leadsTo(Content content, String slug) {
		return ExerciseFields.LINKS.stream().anyMatch((field) -> links(field, content).contains(slug));
	}

	/** Leads to the other one, once. */
	private static Content redirected(Content content, String from, String to) {
		Content redirected = content;
		for (ExerciseField<List<String>> field : ExerciseFields.LINKS) {
			Set<String> links = new LinkedHashSet<>();
			links(field, content).forEach((link) -> links.add(link.equals(from) ? to : link));
			redirected = field.in(redirected, List.copyOf(links));
		}
		return redirected;
	}

	/** Leads no longer to itself. */
	private static Content without(Content content, String slug) {
		Content other = content;
		for (ExerciseField<List<String>> field : ExerciseFields.LINKS) {
			other = field.in(other, links(field, content).stream().filter((link) -> !link.equals(slug)).toList());
		}
		return other;
	}

	private static List<String> links(ExerciseField<List<String>> field, Content content) {
		return Objects.requireNonNull(field.of(content));
	}

}
