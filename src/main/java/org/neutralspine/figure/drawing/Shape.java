package org.neutralspine.figure.drawing;

/**
 * An outline with its ink.
 *
 * @param layer what is higher covers what is lower
 * @param part what it belongs to, as {@code trunk}, {@code arm.r} or {@code gear}
 */
public record Shape(Ink ink, Path path, double layer, String part) {

	/** The part of equipment whose neighbours share one outline. */
	public static final String GEAR = "gear";

	/** Equipment that keeps its own outline. */
	public static final String FORM = "form";

	public static Shape gear(Ink ink, Path path, double layer) {
		return new Shape(ink, path, layer, GEAR);
	}

	public Shape at(double other) {
		return new Shape(this.ink, this.path, other, this.part);
	}

}
