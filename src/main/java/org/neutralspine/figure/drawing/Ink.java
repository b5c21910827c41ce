package org.neutralspine.figure.drawing;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a shape is filled and drawn with. The colours stand in the picture itself, so that
 * it is right where no style sheet is; a page may set others by the class.
 */
public enum Ink {

	SKIN("k", "#efc6a2"), SHIRT("s", "#c6e3d8"), TROUSERS("t", "#4f8f84"), SHOE("h", "#fdf8ee"), HAIR("r", "#5a4536"),
	TROUSERS_PATCH("tp", "#4f8f84", "none", 0), SKIN_FAR("kb", "#d6a681"), SHIRT_FAR("sb", "#95bfb1"),
	TROUSERS_FAR("tb", "#38695f"), SHOE_FAR("hb", "#dcd3c2"), EYE("e", "#26302e", "none", 0),
	MOUTH("m", "none", null, 1.1), GHOST("g", "#efe9dc", "#b3a996", 2.6), BONE_HALO("vh", "none", "#fffdf8", 8),
	BONE("v", "#fffdf8", null, 1.5), ADJACENT("a", "#e9a23b", null, 1.6), FUSED("x", "#b8401c", null, 1.6),
	ROD("rod", "none", null, 2.4), SCREW("rod2", "none", null, 1.3), GEAR("q", "#ddd2be", null, 2.6),
	GEAR_DARK("w", "#857d6e", null, 2.6), PAD("p", "#a9bac3", null, 2.6), MAT("d", "#b9cbd6", "none", 0),
	FLOOR("f", "none", "#8b8577", 2), CABLE("c", "none", "#6e675a", 2.4), BAND("n", "none", "#9a4d12", 3),
	WATER("u", "#a9d3e6", "none", 0), WATER_LINE("y", "none", "#3f7f9f", 2.2), HALO("ah", "none", "#fffdfa", 6),
	ARROW("ar", "none", "#c2410c", 2.6), CROSS_HALO("noh", "none", "#fffdfa", 7.5), CROSS("no", "none", "#a3260f", 3.8);

	/** What outlines are drawn with where an ink says nothing else. */
	public static final String OUTLINE = "#26302e";

	private final String code;

	private final String fill;

	private final @Nullable String stroke;

	private final double width;

	Ink(String code, String fill) {
		this(code, fill, null, 0);
	}

	Ink(String code, String fill, @Nullable String stroke, double width) {
		this.code = code;
		this.fill = fill;
		this.stroke = stroke;
		this.width = width;
	}

	/** The ink of that class, if there is one. */
	public static Optional<Ink> named(String code) {
		return Arrays.stream(values()).filter((ink) -> ink.code.equals(code)).findFirst();
	}

	/** The class of its shapes. */
	public String code() {
		return this.code;
	}

	/** A colour or {@code none}. */
	public String fill() {
		return this.fill;
	}

	/** A colour, {@code none}, or empty for that of outlines. */
	public Optional<String> stroke() {
		return Optional.ofNullable(this.stroke);
	}

	/** Of its lines, in the picture's units; 0 for that of outlines. */
	public double width() {
		return this.width;
	}

	/** Whether what is behind shines through. */
	public boolean isTransparent() {
		return this == WATER;
	}

	/** The same in the shade, for the far side of a body. */
	public Ink far() {
		return switch (this) {
			case SKIN -> SKIN_FAR;
			case SHIRT -> SHIRT_FAR;
			case TROUSERS -> TROUSERS_FAR;
			case SHOE -> SHOE_FAR;
			default -> this;
		};
	}

	/** Whether neighbours of this ink may share one outline. */
	public boolean isMerged() {
		return this == GEAR || this == GEAR_DARK || this == PAD;
	}

}
