package org.neutralspine.guidance.list;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.rule.Alike;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.springframework.web.util.UriUtils;

/**
 * Which exercises to show. It stands in the address, so it says nothing about the person.
 *
 * @param q words
 * @param equipment what is at hand; an exercise fits if it needs nothing else
 * @param position the position
 * @param part what to train
 * @param kind what it is about
 */
public record ExerciseFilter(@Nullable String q, List<String> equipment, @Nullable String position,
		@Nullable String part, @Nullable String kind) {

	/** Everything fits. */
	public static final ExerciseFilter NONE = new ExerciseFilter(null, null, null, null, null);

	public ExerciseFilter(@Nullable String q, @Nullable List<String> equipment, @Nullable String position,
			@Nullable String part, @Nullable String kind) {
		this.q = q;
		this.equipment = (equipment != null) ? equipment.stream().filter((item) -> !item.isBlank()).toList()
				: List.of();
		this.position = position;
		this.part = part;
		this.kind = kind;
	}

	/**
	 * The exercises of an answer that fit.
	 * @param catalogue where the words are looked for
	 */
	public List<Alike> of(Answer answer, Catalogue catalogue) {
		List<Alike> all = (this.q == null || this.q.isBlank()) ? answer.alike()
				: answer.alike(catalogue.search(this.q));
		return all.stream().filter((alike) -> fits(alike.any())).toList();
	}

	private boolean fits(Exercise exercise) {
		return isAny(this.position, exercise.position().name()) && isAny(this.kind, exercise.kind().name())
				&& (isUnset(this.part) || exercise.trains().stream().anyMatch((part) -> part.name().equals(this.part)))
				&& (this.equipment.isEmpty() || exercise.equipment().stream().allMatch(this::isAtHand));
	}

	private boolean isAtHand(Equipment item) {
		return item == Equipment.NONE || this.equipment.contains(item.name());
	}

	/**
	 * How many fields besides the words narrow the list down.
	 */
	public int choices() {
		return (int) Stream.of(this.position, this.part, this.kind).filter((value) -> !isUnset(value)).count()
				+ this.equipment.size();
	}

	/**
	 * Whether anything narrows the list down.
	 */
	public boolean isSet() {
		return !isUnset(this.q) || choices() > 0;
	}

	/**
	 * As parameters of an address; empty where nothing narrows the list down.
	 */
	public String query() {
		List<String> parameters = new ArrayList<>();
		add(parameters, "q", this.q);
		add(parameters, "kind", this.kind);
		add(parameters, "part", this.part);
		add(parameters, "position", this.position);
		this.equipment.forEach((item) -> add(parameters, "equipment", item));
		return String.join("&", parameters);
	}

	private static void add(List<String> parameters, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			parameters.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
		}
	}

	private static boolean isAny(@Nullable String wanted, String name) {
		return isUnset(wanted) || name.equals(wanted);
	}

	private static boolean isUnset(@Nullable String value) {
		return value == null || value.isBlank();
	}

}
