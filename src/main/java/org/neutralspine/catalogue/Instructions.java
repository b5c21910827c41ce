package org.neutralspine.catalogue;

import java.util.List;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How an exercise is done, or why it never is.
 *
 * @param steps how to do it, or what helps where it is advice; empty for what no region
 * ever allows
 * @param cues what to mind while doing it, bracing first
 * @param mistakes common mistakes, each with what to do instead
 * @param why why no region ever allows it; null for all others
 * @param insteadText what to do instead of it, in words; null for all others
 * @param dose what to start with; null for advice and for what no region ever allows
 * @param figure the text of its drawing, line by line; empty where there is none
 */
@Embeddable
public record Instructions(@JdbcTypeCode(SqlTypes.JSON) List<String> steps,
		@JdbcTypeCode(SqlTypes.JSON) List<String> cues, @JdbcTypeCode(SqlTypes.JSON) List<String> mistakes,
		@Nullable String why, @Nullable String insteadText, @JdbcTypeCode(SqlTypes.JSON) @Nullable Dose dose,
		@JdbcTypeCode(SqlTypes.JSON) List<String> figure) {

	static final Instructions EMPTY = new Instructions(List.of(), List.of(), List.of(), null, null, null, List.of());

	public Instructions {
		steps = List.copyOf(steps);
		cues = List.copyOf(cues);
		mistakes = List.copyOf(mistakes);
		figure = List.copyOf(figure);
	}

	public Instructions withDose(@Nullable Dose other) {
		return new Instructions(this.steps, this.cues, this.mistakes, this.why, this.insteadText, other, this.figure);
	}

	public Instructions withFigure(List<String> other) {
		return new Instructions(this.steps, this.cues, this.mistakes, this.why, this.insteadText, this.dose, other);
	}

}
