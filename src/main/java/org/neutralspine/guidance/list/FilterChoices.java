package org.neutralspine.guidance.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Position;
import org.neutralspine.catalogue.Profile;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The fields that narrow a list down, besides the words. While nothing is chosen in them
 * they look the same for everybody, so they are rendered once: they have more expressions
 * than any other part of a page. Nothing that somebody chose is kept.
 */
@Component
public class FilterChoices {

	private final Sentences sentences;

	private final ITemplateEngine templates;

	/** Whether templates stay as they are; not while somebody works on them. */
	private final boolean isKept;

	private final Map<Unset, String> unset = new ConcurrentHashMap<>();

	FilterChoices(Sentences sentences, ITemplateEngine templates,
			@Value("${spring.thymeleaf.cache:true}") boolean isKept) {
		this.sentences = sentences;
		this.templates = templates;
		this.isKept = isKept;
	}

	/**
	 * Adds the fields to a page, with what the filter has chosen.
	 * @param kinds whether there is a choice between exercises, activities and advice
	 */
	public void add(Model model, ExerciseFilter filter, boolean kinds, Locale locale) {
		model.addAttribute("filterFields",
				(this.isKept && filter.choices() == 0) ? unset(kinds, locale) : render(filter, kinds, locale));
	}

	private String unset(boolean kinds, Locale locale) {
		return this.unset.computeIfAbsent(new Unset(kinds, locale),
				(asked) -> render(ExerciseFilter.NONE, kinds, locale));
	}

	private String render(ExerciseFilter filter, boolean kinds, Locale locale) {
		Context fields = new Context(locale);
		if (kinds) {
			fields.setVariable("kinds", anyOr(options("kind", Profile.Kind.values(), filter.kind(), locale), locale));
		}
		fields.setVariable("parts", anyOr(options("part", BodyPart.values(), filter.part(), locale), locale));
		fields.setVariable("positions",
				anyOr(options("position", Position.values(), filter.position(), locale), locale));
		fields.setVariable("equipment", options("equipment", Equipment.values(), filter.equipment(), locale));
		fields.setVariable("equipped", !filter.equipment().isEmpty());
		return this.templates.process("fragments/filter", Set.of("choices"), fields);
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

	/** The fields of a page on which nothing is chosen. */
	private record Unset(boolean kinds, Locale locale) {
	}

}
