package org.neutralspine.plan.version;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a list of many plans asks of a published one: kept beside it, since a hundred
 * times as much would have to be read otherwise. It says nothing about any day, person or
 * rule.
 *
 * @param format how it was made; one that was made in another way is not believed
 * @param draft the number of the draft that was published; null where that is not known
 */
public record Outline(int format, @Nullable Integer draft, String protocolName, String protocolVersion,
		List<Outlined> lines) {

	/** Has to change with what a fingerprint is made of. */
	static final int FORMAT = 1;

	/**
	 * A published item.
	 *
	 * @param drawn whether there was a drawing
	 * @param wording the fingerprint of how it read
	 */
	public record Outlined(String slug, @Nullable BigDecimal loadKg, boolean drawn, String wording) {

		private static Outlined of(PublishedItem item) {
			return new Outlined(item.slug(), item.prescription().loadKg(), !item.figure().isEmpty(),
					Wording.of(item).fingerprint());
		}

	}

	/**
	 * The outline of a plan.
	 * @param draft the number of the draft that was published; null where that is not
	 * known
	 */
	public static Outline of(PublishedPlan plan, @Nullable Integer draft) {
		return new Outline(FORMAT, draft, plan.protocolName(), plan.protocolVersion(),
				plan.items().stream().map(Outlined::of).toList());
	}

	/** Whether it is made as this version of the application makes one. */
	boolean counts() {
		return this.format == FORMAT;
	}

}
