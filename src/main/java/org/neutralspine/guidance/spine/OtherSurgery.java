package org.neutralspine.guidance.spine;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.Question;

/**
 * Notices surgery that fuses nothing, such as a laminectomy. It goes along with a fusion
 * as long as the levels can only be those of the fusion.
 */
final class OtherSurgery {

	private @Nullable String name;

	private boolean namesFusion;

	/** Whether it was the last surgery that was named. */
	private boolean isLast;

	private boolean hasLevels;

	void take(LevelToken token) {
		switch (token.kind()) {
			case SURGERY -> {
				this.name = (this.name != null) ? this.name : token.text();
				this.isLast = true;
			}
			case FUSION, FUSIONS -> {
				this.namesFusion = true;
				this.isLast = false;
			}
			case LEVEL, BARE, OCCIPUT, SACRUM, PELVIS, JOINT -> this.hasLevels |= this.isLast;
			default -> {
			}
		}
	}

	/**
	 * What to ask about it.
	 * @param places at how many places the text names levels or regions
	 */
	Optional<Reading> question(long places) {
		boolean isClear = this.name == null || (this.namesFusion && !this.hasLevels && places == 1);
		return isClear ? Optional.empty()
				: Optional.of(new AsksBack(Question.OTHER_SURGERY, String.valueOf(this.name)));
	}

}
