package org.neutralspine.guidance.protocol;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One cause of a verdict.
 *
 * @param rule the demand, limit, factor or rule that is the cause
 * @param verdict what this cause alone would lead to
 * @param text why, in plain words
 * @param source where that is known from
 * @param fromWeek the week after the surgery from which this cause is gone, where time
 * alone takes it away
 */
public record Reason(String rule, Verdict verdict, Text text, String source, @Nullable Integer fromWeek) {

	/**
	 * The same cause of a verdict that never changes: nothing in it sounds like waiting.
	 */
	public Reason whereNothingOpens() {
		if (this.text.key().startsWith("reason.opens.") && this.text.arguments().get(0) instanceof Text why) {
			return in(why);
		}
		return switch (this.text.key()) {
			case "reason.clearance" -> in(new Text("reason.clearance.besides", this.text.arguments()));
			case "reason.fusionNotConfirmed" -> in(Text.of("reason.fusionNotConfirmed.besides"));
			default -> this;
		};
	}

	private Reason in(Text words) {
		return new Reason(this.rule, this.verdict, words, this.source, null);
	}

	/**
	 * The physician's limit that is the cause; empty where none is. Some limits share
	 * their name with a demand.
	 */
	public Optional<Limit> limit() {
		return Arrays.stream(Limit.values())
			.filter((limit) -> this.text.key().startsWith("reason.limit.") && limit.name().equals(this.rule))
			.findFirst();
	}

	/**
	 * What slows the healing, where that is the cause; empty where it is not.
	 */
	public Optional<Factor> factor() {
		return Arrays.stream(Factor.values()).filter((factor) -> factor.name().equals(this.rule)).findFirst();
	}

}
