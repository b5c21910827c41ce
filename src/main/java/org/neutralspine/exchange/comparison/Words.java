package org.neutralspine.exchange.comparison;

import org.neutralspine.catalogue.Content;

/**
 * Tells words from what decides a verdict or may do harm by itself. Whatever is not named
 * here counts as the latter.
 */
final class Words {

	private Words() {
	}

	/** Whether two states of an exercise differ in nothing but their words. */
	static boolean areAllThatDiffers(Content before, Content after) {
		Content reworded = new Content(after.name(), after.summary(), after.steps(), after.cues(), after.mistakes(),
				after.why(), after.insteadText(), before.dose(), before.equipment(), before.position(), before.trains(),
				before.demands(), before.minimumLoadKg(), before.favoured(), after.aliases(), before.easier(),
				before.harder(), before.instead(), after.basis(), after.origin(), before.picture());
		return reworded.equals(after);
	}

}
