package org.neutralspine.plan.client;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Forms that tests of other packages send.
 */
public final class TestForms {

	private TestForms() {
	}

	public static ClientForm client(@Nullable String alias, @Nullable String levels, List<String> from, List<String> to,
			List<String> regions, @Nullable String levelsConfirmed, @Nullable String surgeryDate, List<String> factors,
			@Nullable String timeZone, @Nullable String version) {
		return new ClientForm(alias, levels, from, to, regions, levelsConfirmed, surgeryDate, factors, timeZone,
				version);
	}

	public static ClearanceForm clearance(@Nullable String clearance, @Nullable String clearedBy,
			@Nullable String clearedOn, @Nullable String clearedUntil, List<String> avoid, @Nullable String maxLoad,
			@Nullable String loadUnit, List<String> permits, @Nullable String note) {
		return new ClearanceForm(clearance, clearedBy, clearedOn, clearedUntil, avoid, maxLoad, loadUnit, null, null,
				null, null, permits, note);
	}

}
