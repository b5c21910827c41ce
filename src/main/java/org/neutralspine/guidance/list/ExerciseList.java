package org.neutralspine.guidance.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.rule.Alike;

/**
 * Exercises as a page lists them: the most welcome group first, and of what waits, what
 * opens soonest. Only what is open has cards.
 */
public final class ExerciseList {

	/**
	 * With so many, what is open and the closed rest take less than five screens of a
	 * phone.
	 */
	private static final int PAGE = 8;

	private final AnswerView view;

	private final Map<ListGroup, List<Alike>> exercises;

	ExerciseList(AnswerView view, List<Alike> shown) {
		this.view = view;
		this.exercises = shown.stream()
			.collect(Collectors.groupingBy((alike) -> view.group(alike.any()), () -> new EnumMap<>(ListGroup.class),
					Collectors.toList()));
	}

	public int count() {
		return this.exercises.keySet().stream().mapToInt(this::count).sum();
	}

	private int count(ListGroup group) {
		return this.exercises.getOrDefault(group, List.of()).stream().mapToInt(Alike::count).sum();
	}

	/**
	 * How many may be done now.
	 */
	public int open() {
		return this.exercises.keySet().stream().filter(ListGroup::isDoable).mapToInt(this::count).sum();
	}

	/**
	 * Tells lists of different answers apart, whatever of them is open.
	 */
	public String stamp() {
		return this.exercises.keySet()
			.stream()
			.map((group) -> group + "-" + count(group))
			.collect(Collectors.joining(" "));
	}

	/**
	 * The groups, with the cards of those that are open: the first, the one that was
	 * asked for, on a day of quiet exercises or for paper all that may be done, and
	 * everything where a filter leaves little.
	 */
	public List<CardGroup> groups(ListPlace place) {
		boolean little = place.isFiltered() && count() <= PAGE;
		return this.exercises.keySet().stream().map((group) -> {
			boolean always = little || group == first() || (group.isDoable() && (place.whole() || this.view.isFlare()));
			return always ? this.view.group(group, count(group), null, page(group, place)) : foldable(group, place);
		}).toList();
	}

	private CardGroup foldable(ListGroup group, ListPlace place) {
		int count = count(group);
		return (group == place.group()) ? this.view.group(group, count, place.closed(group), page(group, place))
				: this.view.group(group, count, place.opened(group) + "#" + group, null);
	}

	private CardGroup.Page page(ListGroup group, ListPlace place) {
		int count = count(group);
		int size = (place.whole() && group.isDoable()) ? count : PAGE;
		int total = (count + size - 1) / size;
		int number = (group == place.group()) ? Math.min(place.page(), total) : 1;
		return new CardGroup.Page(in(group).skip((number - 1L) * size)
			.limit(size)
			.map((exercise) -> this.view.card(exercise, group, place))
			.toList(), number, total, place.opened(group));
	}

	/**
	 * Where an exercise stands in the list; the list itself where it does not.
	 */
	public String addressOf(Exercise exercise, ListPlace place) {
		ListGroup group = this.view.group(exercise);
		int index = in(group).toList().indexOf(exercise);
		if (index < 0) {
			return place.address();
		}
		int page = index / PAGE + 1;
		String list = (page == 1 && group == first()) ? place.address() : place.opened(group);
		return list + ((page > 1) ? "&page=" + page : "") + "#" + ExerciseCard.anchor(exercise.slug());
	}

	/**
	 * What comes after an exercise in its group; empty after the last, and for what is
	 * not in the list.
	 */
	public Optional<ExerciseLink> after(Exercise exercise, ListPlace place) {
		List<Exercise> group = in(this.view.group(exercise)).toList();
		int index = group.indexOf(exercise);
		return (index < 0) ? Optional.empty()
				: group.stream().skip(index + 1L).findFirst().map((next) -> this.view.choice(next, place));
	}

	/** What opens soonest comes first. */
	private Stream<Exercise> in(ListGroup group) {
		return this.exercises.getOrDefault(group, List.of())
			.stream()
			.collect(Collectors.groupingBy(this::fromWeek, TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.flatMap(this.view::inOrder);
	}

	private int fromWeek(Alike alike) {
		return Objects.requireNonNullElse(this.view.fromWeek(alike.any()), Integer.MAX_VALUE);
	}

	private ListGroup first() {
		return this.exercises.keySet().iterator().next();
	}

}
