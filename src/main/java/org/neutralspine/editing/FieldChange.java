package org.neutralspine.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Picture;

/**
 * A field that says something else than before, part by part.
 *
 * @param field the field, which the pages have a word for
 */
public record FieldChange(String field, List<Part> parts) {

	/** What became of a part. */
	public enum Kind {

		SAME, REMOVED, ADDED

	}

	/**
	 * A part of a field.
	 */
	public record Part(Kind kind, Value value) {
	}

	/**
	 * Something that a field says.
	 *
	 * @param key the message that says it; null where it is said in its own words
	 */
	public record Value(@Nullable String key, String text) {

		static Value words(Object text) {
			return new Value(null, text.toString());
		}

		static Value named(String prefix, Enum<?> constant) {
			return new Value(prefix + constant.name(), constant.name());
		}

	}

	/**
	 * What is different between two states of an exercise, in the order of its page.
	 * @param before null where there was nothing
	 */
	public static List<FieldChange> between(@Nullable State stateBefore, @Nullable Content before, State stateAfter,
			Content after) {
		Map<String, List<Value>> was = (before != null) ? values(stateBefore, before) : Map.of();
		Map<String, List<Value>> will = values(stateAfter, after);
		Set<String> fields = new LinkedHashSet<>(will.keySet());
		List<FieldChange> changes = new ArrayList<>();
		for (String field : fields) {
			List<Value> first = was.getOrDefault(field, List.of());
			List<Value> second = will.getOrDefault(field, List.of());
			if (!first.equals(second)) {
				changes.add(new FieldChange(field, parts(first, second)));
			}
		}
		return changes;
	}

	private static List<Part> parts(List<Value> before, List<Value> after) {
		List<Part> parts = new ArrayList<>();
		for (AbstractDelta<Value> delta : DiffUtils.diff(before, after, true).getDeltas()) {
			if (delta.getType() == DeltaType.EQUAL) {
				delta.getSource().getLines().forEach((value) -> parts.add(new Part(Kind.SAME, value)));
			}
			else {
				delta.getSource().getLines().forEach((value) -> parts.add(new Part(Kind.REMOVED, value)));
				delta.getTarget().getLines().forEach((value) -> parts.add(new Part(Kind.ADDED, value)));
			}
		}
		return parts;
	}

	/**
	 * All that an exercise says, field by field.
	 */
	public static Map<String, List<Value>> values(@Nullable State state, Content content) {
		Map<String, List<Value>> values = new LinkedHashMap<>();
		values.put("state", (state != null) ? List.of(Value.named("state.", state)) : List.of());
		values.put("name", words(content.name()));
		values.put("summary", words(content.summary()));
		values.put("demands", content.demands().stream().map((demand) -> demand(demand)).toList());
		values.put("minimumLoadKg", words(content.minimumLoadKg()));
		values.put("favoured", yes(content.favoured()));
		values.put("basis", words(content.basis()));
		values.put("steps", lines(content.steps()));
		values.put("cues", lines(content.cues()));
		values.put("mistakes", lines(content.mistakes()));
		values.put("why", words(content.why()));
		values.put("insteadText", words(content.insteadText()));
		Dose dose = content.dose();
		values.put("sets", words((dose != null) ? dose.sets() : null));
		values.put("reps", words((dose != null) ? dose.reps() : null));
		values.put("holdSeconds", words((dose != null) ? dose.holdSeconds() : null));
		values.put("minutes", words((dose != null) ? dose.minutes() : null));
		values.put("perSide", yes(dose != null && dose.perSide()));
		values.put("timesPerWeek", words((dose != null) ? dose.timesPerWeek() : null));
		values.put("note", words((dose != null) ? dose.note() : null));
		values.put("position",
				(content.position() != null) ? List.of(Value.named("position.", content.position())) : List.of());
		values.put("equipment", content.equipment().stream().map((item) -> Value.named("equipment.", item)).toList());
		values.put("trains", content.trains().stream().map((part) -> Value.named("part.", part)).toList());
		values.put("aliases", lines(content.aliases()));
		values.put("easier", lines(content.easier()));
		values.put("harder", lines(content.harder()));
		values.put("instead", lines(content.instead()));
		Origin origin = content.origin();
		values.put("source", words((origin != null) ? origin.source() : null));
		values.put("licence", words((origin != null) ? origin.licence() : null));
		values.put("author", words((origin != null) ? origin.author() : null));
		values.put("address", words((origin != null) ? origin.address() : null));
		values.put("originKey", words((origin != null) ? origin.key() : null));
		values.put("originCategory", words((origin != null) ? origin.category() : null));
		values.put("originEquipment", (origin != null) ? lines(origin.equipment()) : List.of());
		Picture picture = content.picture();
		values.put("picture", words((picture != null) ? picture.hash() : null));
		values.put("alternative", words((picture != null) ? picture.alternative() : null));
		return values;
	}

	private static Value demand(Demand demand) {
		return new Value("demand." + demand.name() + ".label", demand.name());
	}

	private static List<Value> yes(boolean holds) {
		return holds ? List.of(new Value("editor.yes", "yes")) : List.of();
	}

	private static List<Value> words(@Nullable Object text) {
		return (text == null || text.toString().isEmpty()) ? List.of() : List.of(Value.words(text));
	}

	private static List<Value> lines(List<String> lines) {
		return lines.stream().map(Value::words).toList();
	}

}
