package org.neutralspine.editing.entry;

import java.util.List;

import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.MassReview;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.State;
import org.neutralspine.plan.PlansOfExercise.Touched;
import org.neutralspine.web.Sha256;

/**
 * What merging two exercises would mean, looked at before it is done.
 *
 * @param gone the one that would no longer be shown
 * @param into the one that would take its place
 * @param merged what that one would say
 * @param names those that it would get
 * @param linking those that would lead to it instead
 * @param plans the plans in force that name the one that goes
 * @param questions what has to be answered for
 * @param problems what is in its way
 */
public record MergeOutlook(EntryVersion gone, EntryVersion into, Content merged, List<String> names,
		List<EntryVersion> linking, Touched plans, MassReview.Questions questions, List<Problem> problems) {

	/** Whether somebody has to say why. */
	public boolean needsReason() {
		return this.gone.state() == State.PUBLISHED || this.questions.needReason();
	}

	/** Of all that it says, so that what is done is what was seen. */
	public String fingerprint() {
		return Sha256.hex(this.gone + "\n" + this.into + "\n" + this.merged + "\n" + this.linking + "\n" + this.plans
				+ "\n" + this.questions);
	}

}
