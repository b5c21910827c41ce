package org.neutralspine.guidance.exercise;

import java.util.List;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.guidance.forecast.Forecasts;
import org.springframework.stereotype.Component;

/**
 * Reads what people call exercises, and asks the rules what a withdrawn one still stands
 * for.
 */
@Component
public class ExerciseNames {

	private static final int MAX_REMEMBERED = 1000;

	private final Catalogue catalogue;

	private final Forecasts forecasts;

	/** Thousands of situations are tried for each, and the answer never changes. */
	private final LoadingCache<Exercise, Boolean> avoided;

	ExerciseNames(Catalogue catalogue, Forecasts forecasts) {
		this.catalogue = catalogue;
		this.forecasts = forecasts;
		this.avoided = Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).build(forecasts::isEverAvoided);
	}

	/**
	 * Reads a question. Only what is named in it may be answered with a verdict.
	 * @param typed words as people type them
	 * @return what each part of it names; only one reading where nothing is named
	 */
	List<NameReading> read(String typed) {
		return this.catalogue.readEach(typed).stream().map(this::settled).toList();
	}

	/**
	 * What a name that was found in a text stands for, once the rules have been asked.
	 */
	public NameReading settled(NameReading reading) {
		return reading.settled(this.avoided::get, this.forecasts::isEverLooser);
	}

}
