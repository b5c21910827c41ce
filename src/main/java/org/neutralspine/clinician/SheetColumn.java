package org.neutralspine.clinician;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a sheet that a clinician fills in.
 */
enum SheetColumn {

	KEY, FINGERPRINT, SUBJECT, SAYS, STATE, COMMENT;

	/** Without them a row says nothing. */
	static final List<SheetColumn> NEEDED = List.of(KEY, FINGERPRINT, STATE);

	/** As it is written into a table. */
	String heading() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The column that a heading stands for; null where that is none. */
	static @Nullable String of(String heading) {
		return Arrays.stream(values())
			.map(SheetColumn::heading)
			.filter((column) -> column.equalsIgnoreCase(heading.strip()))
			.findFirst()
			.orElse(null);
	}

}
