package org.neutralspine.editing.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.web.Enums;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * The parts of the form, each of which fits a screen, in their order.
 */
enum EditorPart {

	NAME("name", "slug", "kind", "summary", "aliases"),

	USE("position", "equipment", "trains", "favoured"),

	DEMANDS("demands", "minimumLoadKg", "basis"),

	HOW("steps", "cues", "mistakes"),

	DOSE("sets", "reps", "holdSeconds", "minutes", "timesPerWeek", "perSide", "note"),

	NEVER("why", "insteadText"),

	LINKS("easier", "harder", "instead"),

	FIGURE("figure"),

	PICTURE("picture", "pictureHash", "pictureWidth", "pictureHeight", "alternative"),

	ORIGIN("source", "licence", "author", "address", "originKey", "originCategory", "originEquipment",
			"originFingerprint");

	private final List<String> fields;

	EditorPart(String... fields) {
		this.fields = List.of(fields);
	}

	List<String> fields() {
		return this.fields;
	}

	/**
	 * Those that are open on a page that was sent, and the one whose button was pressed.
	 */
	static Set<EditorPart> opened(MultiValueMap<String, String> sent, EditorAction action) {
		Set<EditorPart> opened = EnumSet.noneOf(EditorPart.class);
		sent.getOrDefault("open", List.of()).forEach((one) -> Enums.find(EditorPart.class, one).ifPresent(opened::add));
		if (action instanceof EditorAction.Link || action instanceof EditorAction.Unlink
				|| action.button().equals("find")) {
			opened.add(LINKS);
		}
		else if (action instanceof EditorAction.ChooseSuggested) {
			opened.add(DEMANDS);
		}
		else if (action instanceof EditorAction.TakeDrawing || action instanceof EditorAction.StartPose) {
			opened.add(FIGURE);
		}
		else if (action instanceof EditorAction.RemovePicture || action.button().equals("picture")) {
			opened.add(PICTURE);
		}
		return opened;
	}

	/**
	 * How each part is shown: open where it was, where something in it is wrong, or first
	 * of all where none was.
	 */
	static Map<String, View> views(Collection<EditorPart> opened, BindingResult errors) {
		Map<String, View> views = new LinkedHashMap<>();
		Arrays.stream(values()).forEach((part) -> {
			long problems = errors.getFieldErrors()
				.stream()
				.map(FieldError::getField)
				.filter(part.fields::contains)
				.count();
			boolean isFirst = part == NAME && opened.isEmpty() && !errors.hasErrors();
			views.put(part.name(), new View(problems, problems > 0 || isFirst || opened.contains(part)));
		});
		return views;
	}

	/**
	 * How a part is shown.
	 *
	 * @param problems how many things in it are wrong
	 * @param open whether it is unfolded
	 */
	record View(long problems, boolean open) {
	}

}
