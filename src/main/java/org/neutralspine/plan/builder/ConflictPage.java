package org.neutralspine.plan.builder;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.dose.Side;
import org.neutralspine.plan.draft.Clash;
import org.neutralspine.plan.version.ClashingDraftException;
import org.neutralspine.web.Enums;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Asks which side counts, about what two windows changed and about nothing else.
 */
@Component
class ConflictPage {

	private final Catalogue catalogue;

	private final Sentences sentences;

	ConflictPage(Catalogue catalogue, Sentences sentences) {
		this.catalogue = catalogue;
		this.sentences = sentences;
	}

	void add(Model model, long id, PlanForm form, Outcome.Conflict conflict, Locale locale) {
		ClashingDraftException clash = conflict.clash();
		model.addAttribute("id", id);
		model.addAttribute("seen", form.version());
		model.addAttribute("mine", conflict.mine());
		model.addAttribute("action", form.action().afterConflict());
		model.addAttribute("templateName", form.templateName());
		model.addAttribute("against", clash.saved());
		model.addAttribute("chosen", form.choices().against(clash.saved()));
		model.addAttribute("clashes", clashes(clash.clashes(), locale));
	}

	/**
	 * What two windows changed, in words.
	 *
	 * @param about the exercise, or the field of the plan
	 * @param field the field of the exercise; null where it is about the whole of it
	 */
	record ClashLine(String name, String about, @Nullable String field, String saved, String mine) {
	}

	private List<ClashLine> clashes(List<Clash> clashes, Locale locale) {
		return clashes.stream().map((clash) -> clash(clash, locale)).toList();
	}

	private ClashLine clash(Clash clash, Locale locale) {
		String slug = clash.slug();
		String name = PlanForm.CHOICE + clash.key();
		if (slug == null) {
			boolean order = clash.field().equals("order");
			return new ClashLine(name, say("conflict.field." + clash.field(), locale), null,
					order ? say("conflict.order.saved", locale) : text(clash.field(), clash.saved(), locale),
					order ? say("conflict.order.mine", locale) : text(clash.field(), clash.mine(), locale));
		}
		Exercise exercise = this.catalogue.published().get(slug);
		String about = (exercise != null) ? exercise.name() : slug;
		if (clash.field().equals("item")) {
			return new ClashLine(name, about, null,
					say((clash.saved() != null) ? "conflict.item.changed" : "conflict.item.removed", locale),
					say((clash.mine() != null) ? "conflict.item.changed" : "conflict.item.removed", locale));
		}
		return new ClashLine(name, about, say("conflict.field." + clash.field(), locale),
				text(clash.field(), clash.saved(), locale), text(clash.field(), clash.mine(), locale));
	}

	private String text(String field, @Nullable String text, Locale locale) {
		if (text == null || text.isBlank()) {
			return say("conflict.empty", locale);
		}
		return field.equals("side")
				? Enums.find(Side.class, text).map((side) -> say("side." + side, locale)).orElse(text) : text;
	}

	private String say(String key, Locale locale) {
		return this.sentences.say(Text.of(key), locale);
	}

}
