package org.neutralspine.guidance.situation;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The time zones to choose from.
 */
final class TimeZones {

	/** Places that people know, not offsets. */
	private static final Pattern PLACE = Pattern
		.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

	static final Map<String, List<String>> BY_CONTINENT = new TreeMap<>(
			new TreeSet<>(ZoneId.getAvailableZoneIds()).stream()
				.filter(PLACE.asMatchPredicate())
				.collect(Collectors.groupingBy((name) -> name.substring(0, name.indexOf('/')))));

	private TimeZones() {
	}

	/**
	 * A time zone by its name; empty where none, or an unknown one, is named.
	 */
	static Optional<ZoneId> find(@Nullable String name) {
		try {
			return (name == null || name.isBlank()) ? Optional.empty() : Optional.of(ZoneId.of(name));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
