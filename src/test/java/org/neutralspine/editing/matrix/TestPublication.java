package org.neutralspine.editing.matrix;

import java.util.List;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.editing.matrix.MatrixDraft.Head;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.matrix.ProtocolCells;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Publishes where no page is tested.
 */
public final class TestPublication {

	private TestPublication() {
	}

	/** Publishes a version that asks for more clearance than before. */
	public static void publish(ApplicationContext application, String version) {
		MatrixDrafts drafts = application.getBean(MatrixDrafts.class);
		assertThat(drafts.write(FileMergeTests.needing(Demand.ALL_FOURS, Clearance.SPORT),
				ProtocolCells.of(drafts.now().row(Demand.ALL_FOURS))))
			.isTrue();
		MatrixDraft draft = drafts.now();
		assertThat(application.getBean(Publication.class)
			.publish(application.getBean(MatrixReviewer.class).fingerprint(draft),
					new Head(draft.inForce().protocol().name(), version), "Tested"))
			.isTrue();
	}

	/** The numbers of all versions, the latest first. */
	public static List<Integer> versions(ApplicationContext application) {
		return application.getBean(ProtocolVersions.class).all().stream().map(ProtocolVersion::number).toList();
	}

}
