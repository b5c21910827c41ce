package org.neutralspine.plan.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.DraftMerge;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.web.Enums;
import org.springframework.util.MultiValueMap;

/**
 * The builder's form: one line of fields for each item, in the order of the page, and
 * what to do next. It is read by hand, because a data binder would split a single note at
 * its commas.
 *
 * @param version the number of the draft that the page had shown; -1 if it did not say
 * @param action what the pressed button does, read from its value, for example
 * {@code up:2}
 * @param templateName what was typed there, to be asked again after a conflict
 * @param choices the sides chosen where another window had changed the same, once they
 * were shown
 */
record PlanForm(int version, Draft draft, PlanAction action, String templateName, Decisions choices) {

	/** The prefix of the fields that say which side was chosen. */
	static final String CHOICE = "choice-";

	static PlanForm of(MultiValueMap<String, String> sent) {
		List<DraftItem> items = new ArrayList<>();
		List<String> swaps = new ArrayList<>();
		for (int i = 0; i < all(sent, "slug").size(); i++) {
			items.add(new DraftItem(text(sent, "slug", i), text(sent, "sets", i), text(sent, "reps", i),
					text(sent, "hold", i), text(sent, "minutes", i), text(sent, "load", i), text(sent, "loadUnit", i),
					text(sent, "side", i), text(sent, "times", i), text(sent, "rest", i), text(sent, "itemNote", i)));
			swaps.add(text(sent, "swap", i));
		}
		String[] button = button(sent).split(":", 2);
		String templateName = text(sent, "templateName", 0);
		return new PlanForm(number(text(sent, "version", 0)),
				new Draft(text(sent, "title", 0), text(sent, "note", 0), text(sent, "weeks", 0), items),
				PlanAction.of(button[0], (button.length > 1) ? button[1] : "", swaps, number(text(sent, "template", 0)),
						templateName),
				templateName, choices(sent));
	}

	/** What the button does; Enter does what its field is for. */
	private static String button(MultiValueMap<String, String> sent) {
		String action = text(sent, "do", 0);
		if (!action.equals("enter")) {
			return action;
		}
		if (!text(sent, "templateName", 0).isBlank()) {
			return "template";
		}
		return text(sent, "q", 0).equals(text(sent, "searched", 0)) ? "save" : "find";
	}

	private static Decisions choices(MultiValueMap<String, String> sent) {
		Map<String, DraftMerge.MergeSide> choices = new HashMap<>();
		sent.toSingleValueMap().forEach((name, text) -> {
			if (name.startsWith(CHOICE)) {
				Enums.find(DraftMerge.MergeSide.class, text)
					.ifPresent((side) -> choices.put(name.substring(CHOICE.length()), side));
			}
		});
		return new Decisions(number(text(sent, "against", 0)), Map.copyOf(choices));
	}

	/** A whole number; -1 where there is none. */
	static int number(String text) {
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
	}

	private static List<String> all(MultiValueMap<String, String> sent, String name) {
		return sent.getOrDefault(name, List.of());
	}

	private static String text(MultiValueMap<String, String> sent, String name, int place) {
		List<String> all = all(sent, name);
		return (place < all.size()) ? all.get(place) : "";
	}

}
