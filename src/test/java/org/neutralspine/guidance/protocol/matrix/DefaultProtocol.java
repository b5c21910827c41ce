package org.neutralspine.guidance.protocol.matrix;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.spine.Region;

/**
 * The protocol that ships with the application.
 */
public final class DefaultProtocol {

	private DefaultProtocol() {
	}

	public static Protocol read() {
		try (Reader file = new InputStreamReader(
				Objects.requireNonNull(DefaultProtocol.class.getResourceAsStream("/protocol/default.csv")),
				StandardCharsets.UTF_8)) {
			return ProtocolFile.read(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The regions in which a demand is still shut in a phase. */
	public static Set<Region> shutIn(ProtocolRow row, Phase phase) {
		return Arrays.stream(Region.values())
			.filter((region) -> row.letter(region, phase) == Letter.X)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Demands by their rows. */
	public static Set<Demand> demands(Predicate<ProtocolRow> rows) {
		return read().rows().stream().filter(rows).map(ProtocolRow::demand).collect(Collectors.toUnmodifiableSet());
	}

}
