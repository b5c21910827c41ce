package org.neutralspine.guidance.protocol.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Requirements;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;

/**
 * What the examples of the rules are made of: somebody with L4-L5 fused, the default
 * protocol and the starter catalogue.
 */
final class Examples {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	static final Fusion LUMBAR = Fusion.of(new Span(Level.L4, Level.L5));

	static final Protocol PROTOCOL = DefaultProtocol.read();

	private static final Scan SOLID = new Scan(Imaging.SOLID, null);

	private Examples() {
	}

	static Exercise exercise(String slug) {
		return Objects.requireNonNull(StarterCatalogue.exercises().get(slug), slug);
	}

	/** An exercise that asks just this of the spine. */
	static Exercise asking(Demand... demands) {
		Exercise plain = exercise("walking");
		Requirements asked = plain.content().requirements();
		return new Exercise("example", plain.content()
			.withRequirements(new Requirements(Set.of(demands), null, asked.favoured(), asked.basis())));
	}

	static ProtocolRow row(Demand demand) {
		return PROTOCOL.row(demand);
	}

	static Situation situation(int weeks, @Nullable LocalDate lastFlare) {
		return new Situation(LUMBAR, TODAY.minusWeeks(weeks), new PhysicianClearance(Clearance.SPORT, null, null, null),
				new Limits(Set.of(), null), Set.of(), Set.of(), SOLID, PrescribedBrace.NONE, null, lastFlare);
	}

	static Timeline timeline(int weeks, Factor... factors) {
		Situation plain = situation(weeks, null);
		return Timeline.of(new Situation(plain.fusion(), plain.surgery(), plain.clearance(), plain.limits(),
				plain.permits(), Set.of(factors), plain.scan(), plain.brace(), null, null), TODAY);
	}

	/** A ruling on an exercise that so far has come to this verdict. */
	static Ruling ruling(Exercise exercise, Verdict soFar) {
		Ruling ruling = Ruling.of(new Overrulable[0], new Permission(Set.of(), Clearance.NONE), exercise);
		ruling.add(reason(soFar));
		return ruling;
	}

	static Reason reason(Verdict verdict) {
		return new Reason("EXAMPLE", verdict, Text.of("example"), "an example", null);
	}

	/** What a rule adds where nothing stood in the way before. */
	static List<Reason> reasons(Restriction rule, Exercise exercise) {
		return reasons(rule, exercise, Verdict.ALLOW);
	}

	static List<Reason> reasons(Restriction rule, Exercise exercise, Verdict soFar) {
		Ruling ruling = ruling(exercise, soFar);
		rule.addTo(ruling, exercise);
		return ruling.judgement(exercise)
			.reasons()
			.stream()
			.filter((reason) -> !reason.rule().equals("EXAMPLE"))
			.toList();
	}

}
