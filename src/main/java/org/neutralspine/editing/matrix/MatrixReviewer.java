package org.neutralspine.editing.matrix;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.forecast.Forecasts;
import org.neutralspine.guidance.forecast.ProtocolForecast;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolFile;
import org.neutralspine.guidance.protocol.matrix.RowChange;
import org.neutralspine.plan.PlansUnderProtocol;
import org.neutralspine.web.Sha256;
import org.springframework.stereotype.Component;

/**
 * Tries the next version on everything that is published, before it is.
 */
@Component
class MatrixReviewer {

	private final Catalogue catalogue;

	private final Forecasts forecasts;

	private final PlansUnderProtocol plans;

	MatrixReviewer(Catalogue catalogue, Forecasts forecasts, PlansUnderProtocol plans) {
		this.catalogue = catalogue;
		this.forecasts = forecasts;
		this.plans = plans;
	}

	MatrixReview review(MatrixDraft draft) {
		Protocol before = draft.inForce().protocol();
		Protocol after = draft.protocol();
		List<RowChange> rows = draft.changes();
		Set<Demand> demands = rows.stream().map(RowChange::demand).collect(Collectors.toSet());
		List<Exercise> asking = this.catalogue.published()
			.values()
			.stream()
			.filter((exercise) -> !Collections.disjoint(exercise.demands(), demands))
			.toList();
		List<String> known = this.forecasts.withoutAlternative(before, this.catalogue.published());
		return new MatrixReview(draft, fingerprint(draft), rows, ProtocolForecast.changes(asking, before, after),
				this.plans.touched(asking.stream().map(Exercise::slug).toList(), before, after),
				this.forecasts.withoutAlternative(after, this.catalogue.published())
					.stream()
					.filter((name) -> !known.contains(name))
					.toList());
	}

	/** Of all that a review depends on. */
	String fingerprint(MatrixDraft draft) {
		return Sha256.hex(draft.inForce().number() + "\n" + this.catalogue.version() + "\n"
				+ ProtocolFile.write(draft.protocol()));
	}

}
