package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.spine.Region;

/**
 * How much may be lifted, in kilograms: the protocol's default for each region and phase,
 * and the physician's own number. Source: evidence, sections a1 to a3.
 *
 * @param regions the regions in play
 * @param physician the physician's lifting limit
 */
public record LoadCap(Collection<Region> regions, @Nullable BigDecimal physician) {

	/** From here on the physician's number replaces the protocol's. */
	private static final Phase PHYSICIAN_DECIDES_FROM = Phase.P3;

	/** By phase; none in the last one. */
	private static final Map<Region, List<Optional<BigDecimal>>> DEFAULTS = new EnumMap<>(
			Map.of(Region.LUMBAR, kilograms("2", "4.5", "9", "15"), Region.CERVICAL, kilograms("2", "4.5", "9", "12"),
					Region.THORACIC, kilograms("2", "2", "4.5", "9")));

	/**
	 * The protocol's own cap for one region in a phase; empty in the last one.
	 */
	public static Optional<BigDecimal> of(Region region, Phase phase) {
		return Objects.requireNonNull(DEFAULTS.get(region)).get(phase.ordinal());
	}

	private static List<Optional<BigDecimal>> kilograms(String... untilP3) {
		return Stream
			.concat(Stream.of(untilP3).map((number) -> Optional.of(new BigDecimal(number))),
					Stream.of(Optional.<BigDecimal>empty()))
			.toList();
	}

	/**
	 * The protocol's cap in a phase, the lowest of the regions in play; empty where it
	 * has none, or where the physician's number takes its place.
	 */
	Optional<BigDecimal> byProtocol(Phase phase) {
		if (this.physician != null && phase.compareTo(PHYSICIAN_DECIDES_FROM) >= 0) {
			return Optional.empty();
		}
		return this.regions.stream().flatMap((region) -> of(region, phase).stream()).min(BigDecimal::compareTo);
	}

	/**
	 * The limit in force in a phase, the smaller of the two.
	 */
	Optional<BigDecimal> inForce(Phase phase) {
		return Stream.concat(Optional.ofNullable(this.physician).stream(), byProtocol(phase).stream())
			.min(BigDecimal::compareTo);
	}

	/**
	 * The first phase after this one in which the protocol lets so much be lifted.
	 */
	Optional<Phase> opensAfter(Phase phase, BigDecimal kilograms) {
		return phase.later()
			.stream()
			.filter((later) -> byProtocol(later).map((cap) -> kilograms.compareTo(cap) <= 0).orElse(true))
			.findFirst();
	}

}
