package org.neutralspine.guidance.protocol.rule;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Rule 4: what a brace or collar rules out while it is worn.
 */
class BraceRuleTests {

	@Test
	void aBraceLocksBendingAndTwisting() {
		assertThat(on(Brace.BRACE, null, Demand.LOADED_HIP_HINGE)).singleElement().satisfies((reason) -> {
			assertThat(reason.rule()).isEqualTo("BRACE");
			assertThat(reason.verdict()).isEqualTo(Verdict.LOCKED);
			assertThat(reason.limit()).as("it is no limit of the physician's").isEmpty();
			assertThat(reason.source()).isEqualTo("your physician; [24]; general knowledge, unverified");
		});
		assertThat(on(Brace.BRACE, null, Demand.UNLOADED_TRUNK_ROTATION)).extracting(Reason::verdict)
			.containsExactly(Verdict.LOCKED);
		assertThat(on(Brace.BRACE, null, Demand.NECK_MOTION)).isEmpty();
	}

	@Test
	void aCollarLocksWhatMovesTheNeck() {
		assertThat(on(Brace.COLLAR, null, Demand.NECK_MOTION)).extracting(Reason::rule, Reason::verdict, Reason::source)
			.containsExactly(tuple("COLLAR", Verdict.LOCKED, "your physician; [24]"));
		assertThat(on(Brace.COLLAR, null, Demand.DRIVING)).hasSize(1);
		assertThat(on(Brace.COLLAR, null, Demand.LOADED_HIP_HINGE)).isEmpty();
	}

	@Test
	void whatTheLimitOnlyCautionsIsWithCare() {
		assertThat(on(Brace.BRACE, null, Demand.LIGHT_CHORES)).extracting(Reason::verdict)
			.containsExactly(Verdict.CAUTION);
	}

	@Test
	void itIsWornThroughTheLastDay() {
		assertThat(on(Brace.COLLAR, Examples.TODAY, Demand.NECK_MOTION)).extracting((reason) -> reason.text().key())
			.containsExactly("reason.braceUntil.LOCKED");
		assertThat(on(Brace.COLLAR, Examples.TODAY.minusDays(1), Demand.NECK_MOTION)).isEmpty();
	}

	private static List<Reason> on(Brace brace, @Nullable LocalDate until, Demand demand) {
		return new BraceRule(new PrescribedBrace(brace, until), Examples.TODAY).on(Examples.row(demand));
	}

}
