package org.neutralspine.exchange.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.web.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * What another catalogue says of an exercise. It says nothing of what it asks of the
 * spine.
 *
 * @param equipmentWords what it needs, in the source's words
 * @param muscles what it trains, in the source's words
 */
public record ForeignContent(String source, String key, String name, List<String> steps, List<String> aliases,
		Set<Equipment> equipment, List<String> equipmentWords, Set<BodyPart> trains, List<String> muscles,
		@Nullable String category, String licence, @Nullable String author, @Nullable String address) {

	/** What another catalogue says; all else is said here. */
	private static final List<ExerciseField<?>> OF_SOURCE = List.of(ExerciseFields.NAME, ExerciseFields.STEPS,
			ExerciseFields.EQUIPMENT, ExerciseFields.TRAINS, ExerciseFields.ALIASES);

	Content content() {
		Origin origin = new Origin(this.source, this.key, this.licence, this.author, this.address, this.category,
				this.equipmentWords, fingerprint());
		Content content = ExerciseFields.NAME.in(Content.EMPTY, this.name);
		content = ExerciseFields.STEPS.in(content, this.steps);
		content = ExerciseFields.EQUIPMENT.in(content, this.equipment);
		content = ExerciseFields.TRAINS.in(content, this.trains);
		return ExerciseFields.ALIASES.in(content, this.aliases).withOrigin(origin);
	}

	/**
	 * Of what the source says, not of what is made of it, and only of what is taken: that
	 * somebody has changed a video there hides nothing here.
	 */
	private String fingerprint() {
		List<@Nullable Object> said = new ArrayList<>(
				List.of(this.name, this.steps, this.aliases, this.equipmentWords, this.muscles, this.licence));
		said.add(this.category);
		said.add(this.author);
		said.add(this.address);
		return Sha256.hex(JsonMapper.shared().writeValueAsString(said).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * What is kept when the source has changed an exercise. What only we say stays, apart
	 * from what it asks of the spine: that has to be said of the new text.
	 */
	public static Content renewed(Content before, Content now) {
		Content renewed = before;
		for (ExerciseField<?> field : OF_SOURCE) {
			renewed = field.copy(now, renewed);
		}
		return ExerciseFields.DEMANDS.in(renewed, Set.of()).withOrigin(now.origin());
	}

}
