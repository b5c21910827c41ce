package org.neutralspine.exchange.file;

import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Position;
import org.neutralspine.editing.State;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an exercise that says all that we say. {@link OwnJsonWriter} writes it.
 */
final class OwnRecord {

	private OwnRecord() {
	}

	static Incoming read(long line, ObjectNode record) {
		Fields fields = new Fields(record);
		String slug = fields.text("slug");
		Optional<State> state = fields.oneOf("state", State.class);
		Content content = content(fields);
		SentPicture picture = fields.inside("picture").map(OwnRecord::picture).orElse(null);
		fields.rejectOthers();
		if (!fields.problems().isEmpty() || state.isEmpty()) {
			return Incoming.rejected(line, content.name(), fields.problems());
		}
		return Incoming.own(line, slug.isEmpty() ? null : slug, state.get(), content, picture);
	}

	private static Content content(Fields fields) {
		return new Content(fields.text("name"), fields.text("summary"), fields.texts("steps"), fields.texts("cues"),
				fields.texts("mistakes"), fields.textOrNull("why"), fields.textOrNull("insteadText"),
				fields.inside("dose").map(OwnRecord::dose).orElse(null), fields.anyOf("equipment", Equipment.class),
				fields.oneOfOrNull("position", Position.class).orElse(null), fields.anyOf("trains", BodyPart.class),
				fields.anyOf("demands", Demand.class), fields.numberOrNull("minimumLoadKg"), fields.flag("favoured"),
				fields.texts("aliases"), fields.texts("easier"), fields.texts("harder"), fields.texts("instead"),
				fields.text("basis"), fields.inside("origin").map(OwnRecord::origin).orElse(null), null);
	}

	private static Dose dose(Fields fields) {
		Dose dose = new Dose(fields.whole("sets"), fields.wholeOrNull("reps"), fields.wholeOrNull("holdSeconds"),
				fields.wholeOrNull("minutes"), fields.flag("perSide"), fields.whole("timesPerWeek"),
				fields.textOrNull("note"));
		fields.rejectOthers();
		return dose;
	}

	private static Origin origin(Fields fields) {
		Origin origin = new Origin(fields.text("source"), fields.textOrNull("key"), fields.text("licence"),
				fields.textOrNull("author"), fields.textOrNull("address"), fields.textOrNull("category"),
				fields.texts("equipment"), fields.textOrNull("fingerprint"));
		fields.rejectOthers();
		return origin;
	}

	private static @Nullable SentPicture picture(Fields fields) {
		String alternative = fields.text("alternative");
		String png = fields.text("png");
		fields.rejectOthers();
		try {
			return new SentPicture(alternative, Base64.getDecoder().decode(png));
		}
		catch (IllegalArgumentException ex) {
			fields.reject("png", "import.record.base64");
			return null;
		}
	}

}
