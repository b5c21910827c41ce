package org.neutralspine.guidance.situation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a physician said, as it was typed and ticked, by the person or by a trainer.
 */
public interface PhysicianForm {

	String KILOGRAMS = "kg";

	String POUNDS = "lb";

	@Nullable String clearance();

	@Nullable String clearedBy();

	@Nullable String clearedOn();

	@Nullable String clearedUntil();

	List<String> avoid();

	@Nullable String maxLoad();

	@Nullable String loadUnit();

	/** What the latest scan shows; none where nothing was ticked. */
	@Nullable String imaging();

	@Nullable String imagedOn();

	/** What is to be worn; nothing where nothing was ticked. */
	@Nullable String brace();

	@Nullable String braceUntil();

}
