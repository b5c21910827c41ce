package org.neutralspine.guidance.protocol.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.neutralspine.guidance.spine.Region;

/**
 * The columns of a protocol's file, in their order.
 */
public final class ProtocolColumns {

	public static final List<String> NAMES = List.of("demand", "title", "clearance_needed", "lumbar", "thoracic",
			"cervical", "never_in", "forbidden_by_limit", "cautioned_by_limit", "forbidden_by_factor",
			"cautioned_by_factor", "needs_solid_fusion", "basis");

	/** In the order of their columns. */
	static final List<Region> REGIONS = List.of(Region.LUMBAR, Region.THORACIC, Region.CERVICAL);

	private static final List<String> ADDED_IN_VERSION_2 = List.of("cautioned_by_factor", "needs_solid_fusion");

	private ProtocolColumns() {
	}

	/** The column with the letters of a region. */
	public static String of(Region region) {
		return region.name().toLowerCase(Locale.ROOT);
	}

	/** By which a region is called in {@code never_in}. */
	public static String initial(Region region) {
		return region.name().substring(0, 1);
	}

	/**
	 * What is wrong with the columns that a file names, and of a file of the first
	 * version, what to add; empty if nothing is.
	 */
	static Optional<String> problem(List<String> named) {
		if (NAMES.equals(named)) {
			return Optional.empty();
		}
		if (NAMES.stream().filter((column) -> !named.contains(column)).toList().equals(ADDED_IN_VERSION_2)) {
			return Optional.of("""
					this is a file of version 1 of the rules. Add the columns %s before basis, \
					and rows for the demands that are new; the default protocol that comes with \
					the application has them, and its changelog says what they mean"""
				.formatted(String.join(" and ", ADDED_IN_VERSION_2)));
		}
		return Optional.of("the columns are not exactly " + String.join(",", NAMES));
	}

}
