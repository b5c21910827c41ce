package org.neutralspine.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.session.recipe.Place;
import org.neutralspine.session.recipe.Wishes;
import org.neutralspine.web.Enums;
import org.springframework.validation.Errors;

/**
 * What somebody wishes for, as it was sent.
 */
record ChooseForm(@Size(max = 20) @Nullable String minutes, @Size(max = 20) @Nullable String place,
		@Size(max = 40) @Nullable List<@Size(max = 40) String> atHand, @Nullable Boolean withCare) {

	/** A short session at home with nothing but a chair. */
	static final ChooseForm FIRST = new ChooseForm("10", Place.HOME.name(), List.of(), false);

	static ChooseForm of(Wishes wishes) {
		return new ChooseForm(Integer.toString(wishes.minutes()), wishes.place().name(),
				wishes.atHand().stream().map(Equipment::name).toList(), wishes.withCare());
	}

	public List<String> things() {
		return Objects.requireNonNullElse(this.atHand, List.of());
	}

	/** Says what is wrong with it, if anything. */
	void check(Errors errors) {
		if (length().isEmpty()) {
			errors.rejectValue("minutes", "problem.session.minutes");
		}
		if (Enums.find(Place.class, this.place).isEmpty()) {
			errors.rejectValue("place", "problem.session.place");
		}
	}

	/** The wishes of a form without errors. Things that do not exist are not at hand. */
	Wishes wishes() {
		Set<Equipment> things = EnumSet.noneOf(Equipment.class);
		things().forEach(
				(name) -> Enums.find(Equipment.class, name).filter(Wishes.TO_HAVE::contains).ifPresent(things::add));
		return new Wishes(length().orElseThrow(), Enums.find(Place.class, this.place).orElseThrow(), things,
				Boolean.TRUE.equals(this.withCare));
	}

	private Optional<Integer> length() {
		return Wishes.LENGTHS.stream().filter((length) -> length.toString().equals(this.minutes)).findFirst();
	}

}
