package org.neutralspine.editing.matrix;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a new file may change without an admin.
 */
class FileMergeTests {

	private static final Protocol OLD = DefaultProtocol.read();

	private static final ProtocolRow STRICTER = needing(Demand.ALL_FOURS, Clearance.SPORT);

	private static final ProtocolRow LAXER = needing(Demand.PRONE, Clearance.WALKING);

	private static final Protocol NEW = OLD.with("Default", "3", List.of(STRICTER, LAXER));

	@Test
	void anUpdateBringsInWhatIsStricterAndNothingThatIsLaxer() {
		FileMerge merge = FileMerge.of(OLD, NEW, List.of(OLD), false);
		assertThat(merge.taken()).containsExactly(STRICTER);
		assertThat(merge.waiting()).containsExactly(LAXER);
	}

	@Test
	void aNamedFileCountsWhereNobodyHasEdited() {
		FileMerge merge = FileMerge.of(OLD, NEW, List.of(OLD), true);
		assertThat(merge.taken()).containsExactlyInAnyOrder(STRICTER, LAXER);
		assertThat(merge.waiting()).isEmpty();
	}

	@Test
	void whatAnAdminHasEditedWaitsWhateverTheFile() {
		Protocol edited = OLD.with("Ours", "1", List.of(needing(Demand.ALL_FOURS, Clearance.STRENGTH)));
		for (boolean isNamed : new boolean[] { true, false }) {
			assertThat(FileMerge.of(edited, NEW, List.of(OLD), isNamed).waiting()).contains(STRICTER);
			assertThat(FileMerge.of(edited, NEW, List.of(OLD), isNamed).taken()).doesNotContain(STRICTER);
		}
	}

	@Test
	void whatAnEarlierFileSaidWasEditedByNobody() {
		ProtocolRow stricterStill = needing(Demand.PRONE, Clearance.SPORT);
		Protocol third = NEW.with("Default", "4", List.of(stricterStill));
		Protocol afterTheSecond = OLD.with("Default", "2 + 3", List.of(STRICTER));
		assertThat(FileMerge.of(afterTheSecond, third, List.of(OLD, NEW), false).taken())
			.containsExactly(stricterStill);
	}

	@Test
	void aRowThatAnAdminHasSetBackIsNotLoosenedAgain() {
		assertThat(FileMerge.of(OLD, NEW, List.of(OLD, NEW), true).waiting()).containsExactly(LAXER);
	}

	static ProtocolRow needing(Demand demand, Clearance clearance) {
		ProtocolRow row = OLD.row(demand);
		return new ProtocolRow(demand, row.title(), clearance, row.letters(), row.neverIn(), row.forbiddenByLimits(),
				row.cautionedByLimits(), row.forbiddenByFactors(), row.cautionedByFactors(), row.needsSolidFusion(),
				row.basis());
	}

}
