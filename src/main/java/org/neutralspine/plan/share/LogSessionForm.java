package org.neutralspine.plan.share;

import java.util.List;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.PainForm;
import org.neutralspine.plan.share.SessionLog.Session;

/**
 * What somebody ticked off today, as it was sent.
 *
 * @param done the sets, each as item and set
 * @param pain the pain during the session; it may be left out
 * @param rising whether the pain rose through a set
 * @param version the version of the plan that the page had shown
 */
record LogSessionForm(@Size(max = 2000) List<String> done, @Size(max = 20) @Nullable String pain,
		@Nullable String rising, @Size(max = 20) @Nullable String version) {

	LogSessionForm {
		done = (done != null) ? List.copyOf(done) : List.of();
	}

	static LogSessionForm empty() {
		return new LogSessionForm(List.of(), null, null, null);
	}

	static LogSessionForm of(Session session) {
		return new LogSessionForm(session.setsDone(),
				(session.painDuring() != null) ? session.painDuring().toString() : null,
				session.rising() ? "true" : null, null);
	}

	private boolean isScored() {
		return this.pain != null && !this.pain.isBlank();
	}

	/** The score; null where it was left out, or is no such number. */
	@Nullable Integer score() {
		return new PainForm(this.pain).score().orElse(null);
	}

	boolean hasWrongScore() {
		return isScored() && score() == null;
	}

	boolean isEmpty() {
		return this.done.isEmpty() && !isScored() && this.rising == null;
	}

}
