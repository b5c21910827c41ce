package org.neutralspine.figure.pose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One pose before it is solved. A new one stands in a neutral spine with all joints
 * straight.
 */
public final class Pose {

	private final String caption;

	private final String preset;

	private final Map<TrunkAngle, Double> trunk = new EnumMap<>(TrunkAngle.class);

	private final Map<Limb, LimbPose> limbs = new EnumMap<>(Limb.class);

	private List<Contact> rests = List.of();

	private @Nullable Tilt tilt;

	private Pin pin = new Pin("hip", 0.0);

	private @Nullable Double depth;

	private List<Line> held = List.of();

	/**
	 * Begins a pose.
	 * @param caption what is seen, in plain words
	 * @param preset what it is made from
	 */
	public Pose(String caption, String preset) {
		this.caption = caption;
		this.preset = preset;
		for (Limb limb : Limb.values()) {
			this.limbs.put(limb, new LimbPose());
		}
	}

	/** The same pose under another caption. */
	public Pose(String caption, Pose other) {
		this.caption = caption;
		this.preset = other.preset;
		this.trunk.putAll(other.trunk);
		other.limbs.forEach((limb, pose) -> this.limbs.put(limb, new LimbPose(pose)));
		this.rests = other.rests;
		this.tilt = other.tilt;
		this.pin = other.pin;
		this.depth = other.depth;
		this.held = other.held;
	}

	public String caption() {
		return this.caption;
	}

	public String preset() {
		return this.preset;
	}

	public double angle(TrunkAngle angle) {
		return this.trunk.getOrDefault(angle, 0.0);
	}

	public LimbPose limb(Limb limb) {
		return this.limbs.getOrDefault(limb, new LimbPose());
	}

	/** What may touch its surface; the lowest of them does. */
	public List<Contact> rests() {
		return this.rests;
	}

	public Optional<Tilt> tilt() {
		return Optional.ofNullable(this.tilt);
	}

	public Pin pin() {
		return this.pin;
	}

	/** Where the hips are toward the viewer, if that is set, in centimetres. */
	public Optional<Double> depth() {
		return Optional.ofNullable(this.depth);
	}

	/** The things that are held. */
	public List<Line> held() {
		return this.held;
	}

	void set(TrunkAngle angle, double value) {
		this.trunk.put(angle, value);
	}

	void rests(List<Contact> contacts) {
		this.rests = contacts;
	}

	void tilt(@Nullable Tilt contacts) {
		this.tilt = contacts;
	}

	void pin(Pin place) {
		this.pin = place;
	}

	void depth(double place) {
		this.depth = place;
	}

	void hold(Line thing) {
		List<Line> all = new ArrayList<>(this.held);
		all.add(thing);
		this.held = List.copyOf(all);
	}

	void holdNothing() {
		this.held = List.of();
	}

}
