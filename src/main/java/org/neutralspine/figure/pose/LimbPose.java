package org.neutralspine.figure.pose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.space.Vector;

/**
 * How one arm or leg is held: by angles, by the directions of its bones, or by a target.
 */
public final class LimbPose {

	private final Map<Joint, Double> angles = new EnumMap<>(Joint.class);

	private List<Vector> aim = List.of();

	private @Nullable Target target;

	private @Nullable Vector pole;

	private @Nullable Sole sole;

	private @Nullable Vector palm;

	private HandShape hand = HandShape.OPEN;

	private @Nullable Double layer;

	LimbPose() {
	}

	LimbPose(LimbPose other) {
		this.angles.putAll(other.angles);
		this.aim = other.aim;
		this.target = other.target;
		this.pole = other.pole;
		this.sole = other.sole;
		this.palm = other.palm;
		this.hand = other.hand;
		this.layer = other.layer;
	}

	/** The angle of a joint in degrees. */
	public double angle(Joint joint) {
		return this.angles.getOrDefault(joint, 0.0);
	}

	/** Directions of the upper and the lower bone; empty for by angles or target. */
	public List<Vector> aim() {
		return this.aim;
	}

	public Optional<Target> target() {
		return Optional.ofNullable(this.target);
	}

	/** Where the elbow or the knee points, if not where it bends by nature. */
	public Optional<Vector> pole() {
		return Optional.ofNullable(this.pole);
	}

	/** How the foot is held, if not by the ankle's angle. */
	public Optional<Sole> sole() {
		return Optional.ofNullable(this.sole);
	}

	/** Where the fingers point, if not in line with the forearm. */
	public Optional<Vector> palm() {
		return Optional.ofNullable(this.palm);
	}

	public HandShape hand() {
		return this.hand;
	}

	/** The layer of the drawing that it belongs to, if not by its depth. */
	public Optional<Double> layer() {
		return Optional.ofNullable(this.layer);
	}

	/** Angles take the place of a target and with it of the sole that stood there. */
	void bendByAngles() {
		if (this.target != null) {
			this.sole = null;
		}
		this.target = null;
		this.aim = List.of();
	}

	void set(Joint joint, double value) {
		this.angles.put(joint, value);
	}

	void aim(List<Vector> directions) {
		this.aim = directions;
		this.target = null;
	}

	void target(Target place) {
		this.target = place;
		this.aim = List.of();
	}

	void pole(Vector direction) {
		this.pole = direction;
	}

	void sole(@Nullable Sole direction) {
		this.sole = direction;
	}

	void palm(@Nullable Vector direction) {
		this.palm = direction;
	}

	void hand(HandShape shape) {
		this.hand = shape;
	}

	void layer(double place) {
		this.layer = place;
	}

}
