package org.neutralspine.editing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Instructions;
import org.neutralspine.catalogue.Links;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.catalogue.Profile;
import org.neutralspine.catalogue.Requirements;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A record that holds some of the fields of an exercise.
 *
 * @param <R> the record
 */
public final class ContentPart<R extends Record> {

	static final ContentPart<Profile> PROFILE = new ContentPart<>("", Profile.class, Content::profile,
			Content::withProfile);

	static final ContentPart<Instructions> INSTRUCTIONS = new ContentPart<>("", Instructions.class,
			Content::instructions, Content::withInstructions);

	public static final ContentPart<Dose> DOSE = new ContentPart<>("dose", Dose.class, Content::dose,
			(content, dose) -> content.withInstructions(content.instructions().withDose(dose)));

	static final ContentPart<Requirements> REQUIREMENTS = new ContentPart<>("", Requirements.class,
			Content::requirements, Content::withRequirements);

	static final ContentPart<Links> LINKS = new ContentPart<>("", Links.class, Content::links, Content::withLinks);

	public static final ContentPart<Origin> ORIGIN = new ContentPart<>("origin", Origin.class, Content::origin,
			Content::withOrigin);

	public static final ContentPart<Picture> PICTURE = new ContentPart<>("picture", Picture.class, Content::picture,
			Content::withPicture);

	static final List<ContentPart<?>> ALL = List.of(PROFILE, INSTRUCTIONS, DOSE, REQUIREMENTS, LINKS, ORIGIN, PICTURE);

	private final String property;

	private final Constructor<R> constructor;

	private final RecordComponent[] components;

	private final Function<Content, @Nullable R> reader;

	private final BiFunction<Content, R, Content> writer;

	private ContentPart(String property, Class<R> type, Function<Content, @Nullable R> reader,
			BiFunction<Content, R, Content> writer) {
		this.property = property;
		this.constructor = BeanUtils.getResolvableConstructor(type);
		this.components = type.getRecordComponents();
		this.reader = reader;
		this.writer = writer;
	}

	/** Its name in files; empty where its fields are those of the exercise itself. */
	public String property() {
		return this.property;
	}

	/** Whether an exercise may do without it. */
	public boolean isOptional() {
		return !this.property.isEmpty();
	}

	/** Whether an exercise has it. */
	public boolean isIn(Content content) {
		return of(content) != null;
	}

	/** Its fields, in the order of the table. */
	public List<ExerciseField<?>> fields() {
		return ExerciseFields.ALL.stream().filter((field) -> field.part() == this).toList();
	}

	Class<R> type() {
		return this.constructor.getDeclaringClass();
	}

	/** What an exercise says in it; null where it has none. */
	public @Nullable R of(Content content) {
		return this.reader.apply(content);
	}

	/**
	 * The exercise with other values of some components of this part. Of the others it
	 * says what it did, or nothing where it had no such part yet.
	 * @param values by the names of the components
	 */
	Content with(Content content, Map<String, @Nullable Object> values) {
		R before = of(content);
		@Nullable Object[] arguments = Arrays.stream(this.components)
			.map((component) -> values.containsKey(component.getName()) ? values.get(component.getName())
					: (before != null) ? ReflectionUtils.invokeMethod(component.getAccessor(), before)
							: empty(component.getName()))
			.toArray();
		return this.writer.apply(content, BeanUtils.instantiateClass(this.constructor, arguments));
	}

	private @Nullable Object empty(String property) {
		return fields().stream().filter((field) -> field.property().equals(property)).findFirst().orElseThrow().empty();
	}

}
