package org.neutralspine.editing.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.Problem;

/**
 * Checks where the links of an exercise lead to: to what there is, and never round in a
 * circle, where each would be easier than the next.
 */
public final class LinkCheck {

	private final Function<Collection<String>, Map<String, Content>> entries;

	/**
	 * Creates a check.
	 * @param entries finds those of some exercises that there are
	 */
	public LinkCheck(Function<Collection<String>, Map<String, Content>> entries) {
		this.entries = entries;
	}

	List<Problem> problems(String slug, Content content) {
		List<Problem> problems = new ArrayList<>();
		for (ExerciseField<List<String>> field : ExerciseFields.LINKS) {
			for (String link : links(field, content)) {
				Content target = this.entries.apply(Set.of(link)).get(link);
				if (target == null) {
					problems.add(Problem.of(field.name(), "problem.exercise.link.unknown", link));
				}
				else if (leadsTo(slug, link, field)) {
					problems.add(Problem.of(field.name(), "problem.exercise.link.circle", target.name()));
				}
			}
		}
		return problems;
	}

	/** The exercise without those of its links that something is wrong with. */
	public Content withoutBroken(String slug, Content content) {
		Content mended = content;
		for (ExerciseField<List<String>> field : ExerciseFields.LINKS) {
			List<String> links = links(field, content);
			Set<String> there = this.entries.apply(links).keySet();
			List<String> right = links.stream()
				.filter((link) -> there.contains(link) && !leadsTo(slug, link, field))
				.toList();
			mended = field.in(mended, right);
		}
		return mended;
	}

	/** What is done instead of each other may well go round. */
	private boolean leadsTo(String slug, String from, ExerciseField<List<String>> field) {
		if (field == ExerciseFields.INSTEAD) {
			return from.equals(slug);
		}
		Set<String> seen = new HashSet<>();
		Set<String> next = Set.of(from);
		while (!next.isEmpty() && !next.contains(slug)) {
			seen.addAll(next);
			next = this.entries.apply(next)
				.values()
				.stream()
				.flatMap((content) -> links(field, content).stream())
				.filter((link) -> !seen.contains(link))
				.collect(Collectors.toSet());
		}
		return next.contains(slug);
	}

	private static List<String> links(ExerciseField<List<String>> field, Content content) {
		return Objects.requireNonNull(field.of(content));
	}

}
