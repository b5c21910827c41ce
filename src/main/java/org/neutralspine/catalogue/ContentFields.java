package org.neutralspine.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.Figures;

/**
 * The fields of an exercise by their names, whichever part of its content has them.
 */
public interface ContentFields {

	/** All that is said of the exercise. */
	Content content();

	/** {@link Profile#name()}. */
	default String name() {
		return content().profile().name();
	}

	/** {@link Profile#kind()}. */
	default Profile.Kind kind() {
		return content().profile().kind();
	}

	/** Whether it has guidance in the place of steps, and no dose. */
	default boolean isAdvice() {
		return kind() == Profile.Kind.ADVICE;
	}

	/** {@link Profile#summary()}. */
	default String summary() {
		return content().profile().summary();
	}

	/** {@link Profile#equipment()}. */
	default Set<Equipment> equipment() {
		return content().profile().equipment();
	}

	/** {@link Profile#position()}. */
	default @Nullable Position position() {
		return content().profile().position();
	}

	/** {@link Profile#trains()}. */
	default Set<BodyPart> trains() {
		return content().profile().trains();
	}

	/** {@link Profile#aliases()}. */
	default List<String> aliases() {
		return content().profile().aliases();
	}

	/** {@link Instructions#steps()}. */
	default List<String> steps() {
		return content().instructions().steps();
	}

	/** {@link Instructions#cues()}. */
	default List<String> cues() {
		return content().instructions().cues();
	}

	/** {@link Instructions#mistakes()}. */
	default List<String> mistakes() {
		return content().instructions().mistakes();
	}

	/** {@link Instructions#why()}. */
	default @Nullable String why() {
		return content().instructions().why();
	}

	/** {@link Instructions#insteadText()}. */
	default @Nullable String insteadText() {
		return content().instructions().insteadText();
	}

	/** {@link Instructions#dose()}. */
	default @Nullable Dose dose() {
		return content().instructions().dose();
	}

	/** {@link Instructions#figure()}. */
	default List<String> figure() {
		return content().instructions().figure();
	}

	/** Whether it has a drawing. */
	default boolean isDrawn() {
		return Figures.isDrawn(figure());
	}

	/**
	 * The address of its picture or else of its drawing; null where it has neither.
	 * @param drawing the address of the drawing, if it has one
	 */
	default @Nullable String imageAddress(String drawing) {
		Picture picture = content().picture();
		if (picture != null) {
			return picture.address();
		}
		return isDrawn() ? drawing : null;
	}

	/** {@link Requirements#demands()}. */
	default Set<Demand> demands() {
		return content().requirements().demands();
	}

	/** {@link Requirements#minimumLoadKg()}. */
	default @Nullable BigDecimal minimumLoadKg() {
		return content().requirements().minimumLoadKg();
	}

	/** {@link Requirements#favoured()}. */
	default boolean favoured() {
		return content().requirements().favoured();
	}

	/** {@link Requirements#basis()}. */
	default String basis() {
		return content().requirements().basis();
	}

	/** {@link Links#easier()}. */
	default List<String> easier() {
		return content().links().easier();
	}

	/** {@link Links#harder()}. */
	default List<String> harder() {
		return content().links().harder();
	}

	/** {@link Links#instead()}. */
	default List<String> instead() {
		return content().links().instead();
	}

}
