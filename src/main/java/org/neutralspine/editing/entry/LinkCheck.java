package org.neutralspine.editing.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.Problem;
import org.springframework.stereotype.Component;

/**
 * Checks where the links of an exercise lead to: to what there is, and never round in a
 * circle, where each would be easier than the next.
 */
@Component
class LinkCheck {

	private final EntryRepository entries;

	LinkCheck(EntryRepository entries) {
		this.entries = entries;
	}

	List<Problem> problems(String slug, Content content) {
		List<Problem> problems = new ArrayList<>();
		check("easier", slug, content.easier(), Content::easier, problems);
		check("harder", slug, content.harder(), Content::harder, problems);
		check("instead", slug, content.instead(), (other) -> List.of(), problems);
		return problems;
	}

	private void check(String field, String slug, List<String> links, Function<Content, List<String>> onwards,
			List<Problem> problems) {
		for (String link : links) {
			Optional<Content> target = find(link);
			if (target.isEmpty()) {
				problems.add(Problem.of(field, "problem.exercise.link.unknown", link));
			}
			else if (leadsTo(slug, link, onwards)) {
				problems.add(Problem.of(field, "problem.exercise.link.circle", target.get().name()));
			}
		}
	}

	private boolean leadsTo(String slug, String from, Function<Content, List<String>> onwards) {
		Set<String> seen = new HashSet<>();
		Set<String> next = Set.of(from);
		while (!next.isEmpty() && !next.contains(slug)) {
			seen.addAll(next);
			next = this.entries.findBySlugIn(next)
				.stream()
				.flatMap((entry) -> onwards.apply(entry.content()).stream())
				.filter((link) -> !seen.contains(link))
				.collect(Collectors.toSet());
		}
		return next.contains(slug);
	}

	private Optional<Content> find(String slug) {
		return this.entries.findBySlug(slug).map(Entry::content);
	}

}
