package org.neutralspine.figure.format;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Pose;

/**
 * A figure before its poses are solved.
 *
 * @param azimuth of the camera, in degrees
 * @param elevation of the camera, in degrees
 * @param equipment what stands in the room or is worn, a thing a line
 * @param poses in their order, at least one
 * @param zoom the point and the four distances that the picture is cut to
 * @param isAboutBending whether the exercise shows bending or extremes on purpose
 */
public record Figure(double azimuth, double elevation, List<Line> equipment, List<Pose> poses, Layout layout,
		List<Line> arrows, List<Line> labels, @Nullable Line zoom, boolean isAboutBending) {

	/** Of its text; more would not fit on a page. */
	public static final int MAX_LINES = 150;

	public Figure {
		equipment = List.copyOf(equipment);
		poses = List.copyOf(poses);
		arrows = List.copyOf(arrows);
		labels = List.copyOf(labels);
	}

	/** The same with each pose by itself, without what was before. */
	public Figure apart() {
		return new Figure(this.azimuth, this.elevation, this.equipment, this.poses, Layout.ROW, this.arrows,
				this.labels, this.zoom, this.isAboutBending);
	}

	public Optional<Line> closeUp() {
		return Optional.ofNullable(this.zoom);
	}

	/** Whether there is equipment of that word. */
	public boolean has(String word) {
		return this.equipment.stream().anyMatch((thing) -> thing.word().equals(word));
	}

}
