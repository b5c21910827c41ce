package org.neutralspine.figure.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.figure.pose.Limb;
import org.neutralspine.figure.pose.Pose;
import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

/**
 * A solved pose: where its points are and how its parts are turned, in centimetres of the
 * room.
 */
public final class Body {

	private final Pose pose;

	private final Map<String, Vector> points = new HashMap<>();

	private final Map<String, Frame> frames = new HashMap<>();

	private final List<Bead> spine = new ArrayList<>();

	private final Set<Unreached> unreached = new LinkedHashSet<>();

	private boolean isTiltUnsolved;

	Body(Pose pose) {
		this.pose = pose;
	}

	public Pose pose() {
		return this.pose;
	}

	/**
	 * A point by its name, as in {@code knee.r}.
	 * @throws UnknownPointException if there is none
	 */
	public Vector at(String point) {
		Vector place = this.points.get(point);
		if (place == null) {
			throw new UnknownPointException(point);
		}
		return place;
	}

	public boolean has(String point) {
		return this.points.containsKey(point);
	}

	public Collection<Vector> points() {
		return this.points.values();
	}

	/**
	 * The axes of a part by its name.
	 * @throws UnknownPointException if there is none
	 */
	public Frame frame(String part) {
		Frame frame = this.frames.get(part);
		if (frame == null) {
			throw new UnknownPointException(part);
		}
		return frame;
	}

	/** From below, without the sacrum. */
	public List<Bead> spine() {
		return this.spine;
	}

	/** The limbs that are too short or too long for their targets. */
	public Set<Unreached> unreached() {
		return this.unreached;
	}

	/** Whether two contacts cannot be had together. */
	public boolean isTiltUnsolved() {
		return this.isTiltUnsolved;
	}

	void put(String point, Vector place) {
		this.points.put(point, place);
	}

	void put(String part, Frame frame) {
		this.frames.put(part, frame);
	}

	void add(Bead bead) {
		this.spine.add(bead);
	}

	void miss(Limb limb, double centimetres) {
		this.unreached.add(new Unreached(limb, centimetres));
	}

	void leaveTiltUnsolved() {
		this.isTiltUnsolved = true;
	}

	/**
	 * A limb that misses its target.
	 */
	public record Unreached(Limb limb, double centimetres) {

	}

}
