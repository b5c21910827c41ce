package org.neutralspine.guidance.list;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Exercise;

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

	private final Map<ListGroup, List<Exercise>> exercises;

	ExerciseList(AnswerView view, Predicate<Exercise> shown) {
		this.view = view;
		this.exercises = view.exercises()
			.filter(shown)
			.collect(Collectors.groupingBy(view::group, () -> new EnumMap<>(ListGroup.class), Collectors.toList()));
		this.exercises.values()
			.forEach((group) -> group
				.sort(Comparator.comparing(view::fromWeek, Comparator.nullsLast(Comparator.naturalOrder()))));
	}

	public int count() {
		return this.exercises.values().stream().mapToInt(List::size).sum();
	}

	/**
	 * How many may be done now.
	 */
	public int open() {
		return this.exercises.entrySet()
			.stream()
			.filter((group) -> group.getKey().isDoable())
			.mapToInt((group) -> group.getValue().size())
			.sum();
	}

	/**
	 * Tells lists of different answers apart, whatever of them is open.
	 */
	public String stamp() {
		return this.exercises.entrySet()
			.stream()
			.map((group) -> group.getKey() + "-" + group.getValue().size())
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
			return always ? this.view.group(group, in(group).size(), null, page(group, place)) : foldable(group, place);
		}).toList();
	}

	private CardGroup foldable(ListGroup group, ListPlace place) {
		int count = in(group).size();
		return (group == place.group()) ? this.view.group(group, count, place.closed(group), page(group, place))
				: this.view.group(group, count, place.opened(group) + "#" + group, null);
	}

	private CardGroup.Page page(ListGroup group, ListPlace place) {
		List<Exercise> all = in(group);
		int size = (place.whole() && group.isDoable()) ? all.size() : PAGE;
		int total = (all.size() + size - 1) / size;
		int number = (group == place.group()) ? Math.min(place.page(), total) : 1;
		return new CardGroup.Page(all.stream()
			.skip((number - 1L) * size)
			.limit(size)
			.map((exercise) -> this.view.card(exercise, group, place))
			.toList(), number, total, place.opened(group));
	}

	/**
	 * Where an exercise stands in the list; the list itself where it does not.
	 */
	public String addressOf(Exercise exercise, ListPlace place) {
		ListGroup group = this.view.group(exercise);
		int index = in(group).indexOf(exercise);
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
		List<Exercise> group = in(this.view.group(exercise));
		int index = group.indexOf(exercise);
		return (index < 0) ? Optional.empty()
				: group.stream().skip(index + 1L).findFirst().map((next) -> this.view.choice(next, place));
	}

	private List<Exercise> in(ListGroup group) {
		return this.exercises.getOrDefault(group, List.of());
	}

	private ListGroup first() {
		return this.exercises.keySet().iterator().next();
	}

}
