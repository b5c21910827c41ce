package org.neutralspine.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;

import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolFile;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;

/**
 * The person of the benchmarks: L4-S1, sixteen weeks ago, cleared for rehabilitation,
 * with limits.
 */
final class Somebody {

	static final Situation SITUATION = new Situation(Fusion.of(new Span(Level.L4, Level.S1)), LocalDate.of(2026, 1, 5),
			new PhysicianClearance(Clearance.REHAB, "Dr Lindqvist", LocalDate.of(2026, 4, 1), null),
			new Limits(Set.of(Limit.BENDING, Limit.TWISTING), new BigDecimal("10")), Set.of(), Set.of(), Scan.NONE,
			PrescribedBrace.NONE, null, null);

	static final Today TODAY = new Today(LocalDate.of(2026, 4, 27), Set.of(), 1);

	private Somebody() {
	}

	static Protocol protocol() throws IOException {
		try (Reader file = new InputStreamReader(Somebody.class.getResourceAsStream("/protocol/default.csv"),
				StandardCharsets.UTF_8)) {
			return ProtocolFile.read(file);
		}
	}

	static Answer answer() throws IOException {
		return Answer.of(protocol(), StarterCatalogue.exercises(), SITUATION, TODAY);
	}

}
