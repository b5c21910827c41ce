package org.neutralspine.guidance.protocol.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

/**
 * Rule 4: while a brace or collar is worn, it limits as a physician does, but what it
 * forbids is only locked.
 */
final class BraceRule implements DemandRule {

	private final Brace worn;

	private final @Nullable LocalDate until;

	BraceRule(PrescribedBrace prescribed, LocalDate today) {
		this.worn = prescribed.wornOn(today);
		this.until = prescribed.until();
	}

	@Override
	public List<Reason> on(ProtocolRow row) {
		if (!Collections.disjoint(row.forbiddenByLimits(), this.worn.limits())) {
			return List.of(reason(Verdict.LOCKED, row));
		}
		return Collections.disjoint(row.cautionedByLimits(), this.worn.limits()) ? List.of()
				: List.of(reason(Verdict.CAUTION, row));
	}

	private Reason reason(Verdict verdict, ProtocolRow row) {
		Text demand = Text.of("demand." + row.demand() + ".label");
		Text what = Text.of("brace." + this.worn + ".worn");
		Text why = (this.until != null) ? Text.of("reason.braceUntil." + verdict, demand, what, this.until)
				: Text.of("reason.brace." + verdict, demand, what);
		return Rule.valueOf(this.worn.name()).because(verdict, why);
	}

}
