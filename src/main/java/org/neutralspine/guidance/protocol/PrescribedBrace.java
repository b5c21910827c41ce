package org.neutralspine.guidance.protocol;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A brace or collar that a physician told somebody to wear.
 *
 * @param brace which of them
 * @param until the last day on which it is worn; where none is known, it is worn until
 * somebody says otherwise
 */
public record PrescribedBrace(Brace brace, @Nullable LocalDate until) {

	public static final PrescribedBrace NONE = new PrescribedBrace(Brace.NONE, null);

	/**
	 * What is worn on a day.
	 */
	public Brace wornOn(LocalDate day) {
		return (this.until != null && day.isAfter(this.until)) ? Brace.NONE : this.brace;
	}

}
