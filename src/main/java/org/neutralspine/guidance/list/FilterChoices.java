package org.neutralspine.guidance.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Position;
import org.neutralspine.catalogue.Profile;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the fields of a filter offer, for {@code fragments/filter}.
 */
@Component
public class FilterChoices {

	private final Sentences sentences;

	FilterChoices(Sentences sentences) {
		this.sentences = sentences;
	}

	/**
	 * Adds the choices to a page, those of the filter chosen.
	 */
	public void add(Model model, ExerciseFilter filter, Locale locale) {
		model.addAttribute("equipment", options("equipment", Equipment.values(), filter.equipment(), locale));
		model.addAttribute("positions",
				anyOr(options("position", Position.values(), filter.position(), locale), locale));
		model.addAttribute("parts", anyOr(options("part", BodyPart.values(), filter.part(), locale), locale));
	}

	/**
	 * Adds the choice between exercises, activities and advice.
	 */
	public void addKinds(Model model, ExerciseFilter filter, Locale locale) {
		model.addAttribute("kinds", anyOr(options("kind", Profile.Kind.values(), filter.kind(), locale), locale));
	}

	private List<FilterOption> anyOr(List<FilterOption> options, Locale locale) {
		FilterOption any = new FilterOption("", "", this.sentences.say(Text.of("filter.any"), locale), false);
		return Stream.concat(Stream.of(any), options.stream()).toList();
	}

	private List<FilterOption> options(String name, Enum<?>[] values, @Nullable Object chosen, Locale locale) {
		return Arrays.stream(values)
			.map((value) -> new FilterOption(name, value.name(),
					this.sentences.say(Text.of(name + "." + value), locale),
					(chosen instanceof List<?> several) ? several.contains(value.name()) : value.name().equals(chosen)))
			.toList();
	}

}
