package org.neutralspine.guidance.spine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A level of the spine, from the occiput ({@code C0}) down to the pelvis (S2, ilium and
 * sacro-iliac fixation). The declaration order is the anatomical order.
 */
public enum Level {

	C0, C1, C2, C3, C4, C5, C6, C7, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, L1, L2, L3, L4, L5, S1, PELVIS;

	/** From the top down. */
	static final List<Level> ALL = List.of(values());

	/**
	 * The level with this name, whatever its case.
	 */
	public static Optional<Level> named(String name) {
		String wanted = name.strip().toUpperCase(Locale.ROOT);
		for (Level level : ALL) {
			if (level.name().equals(wanted)) {
				return Optional.of(level);
			}
		}
		return Optional.empty();
	}

	/**
	 * The region whose rules hold here; the sacrum and the pelvis count as lumbar.
	 */
	public Region region() {
		return switch (name().charAt(0)) {
			case 'C' -> Region.CERVICAL;
			case 'T' -> Region.THORACIC;
			default -> Region.LUMBAR;
		};
	}

	/**
	 * The occiput and the pelvis can be fused but are no vertebrae, so they are never the
	 * neighbour that takes over motion.
	 */
	boolean isVertebra() {
		return this != C0 && this != PELVIS;
	}

	Optional<Level> above() {
		return neighbour(-1);
	}

	Optional<Level> below() {
		return neighbour(1);
	}

	private Optional<Level> neighbour(int step) {
		int index = ordinal() + step;
		return (index < 0 || index >= ALL.size()) ? Optional.empty() : Optional.of(ALL.get(index));
	}

}
