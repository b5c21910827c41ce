package org.neutralspine.guidance;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.NameReading;
import org.springframework.stereotype.Component;

/**
 * Reads what people call exercises, and asks the rules what a withdrawn one still stands
 * for.
 */
@Component
class ExerciseNames {

	private final Catalogue catalogue;

	private final Forecasts forecasts;

	ExerciseNames(Catalogue catalogue, Forecasts forecasts) {
		this.catalogue = catalogue;
		this.forecasts = forecasts;
	}

	/**
	 * Reads words as a name. Only this may be answered with a verdict.
	 * @param typed words as people type them
	 */
	NameReading read(String typed) {
		return this.catalogue.read(typed).settled(this.forecasts::isEverAvoided, this.forecasts::isEverLooser);
	}

}
