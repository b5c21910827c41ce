package org.neutralspine.figure.equipment;

import java.util.List;

import org.neutralspine.figure.space.Vector;

/**
 * Something solid, which no limb passes through: an outline in a plane, as thick as the
 * thing is deep.
 *
 * @param corners of the outline, in order around it; one of a disc, two of a rod
 * @param radius how far it reaches beyond its corners, in centimetres
 * @param normal of the plane, one long
 * @param halfDepth how far it reaches to either side of the plane, in centimetres
 */
public record Obstacle(List<Vector> corners, double radius, Vector normal, double halfDepth) {

	private static final double TINY = 1e-6;

	/** From one side of somebody to the other. */
	private static final Vector ACROSS = new Vector(0, 0, 1);

	public Obstacle {
		corners = List.copyOf(corners);
	}

	/** A block along the axes of the room between two corners. */
	static Obstacle block(Vector one, Vector other, double halfDepth) {
		double z = (one.z() + other.z()) / 2;
		return new Obstacle(List.of(new Vector(one.x(), one.y(), z), new Vector(other.x(), one.y(), z),
				new Vector(other.x(), other.y(), z), new Vector(one.x(), other.y(), z)), 0, ACROSS, halfDepth);
	}

	/** A rod, or a board that is seen from its edge. */
	static Obstacle rod(Vector from, Vector to, double radius, double halfDepth) {
		Vector way = to.minus(from);
		boolean isBoard = Math.abs(way.z()) < TINY;
		return new Obstacle(List.of(from, to), radius, isBoard ? ACROSS : way.cross(Vector.UP).cross(way).unit(),
				isBoard ? halfDepth : radius);
	}

	static Obstacle disc(Vector centre, double radius, double halfDepth) {
		return new Obstacle(List.of(centre), radius, ACROSS, halfDepth);
	}

	/**
	 * A form of any outline.
	 * @param halfDepth of one that is seen from its edge, as the side of a seat
	 * @param thin that of any other, as a sheet
	 */
	static Obstacle form(List<Vector> corners, double halfDepth, double thin) {
		Vector normal = Vector.ZERO;
		for (int i = 1; i + 1 < corners.size(); i++) {
			Vector first = corners.get(i).minus(corners.get(0));
			normal = normal.plus(first.cross(corners.get(i + 1).minus(corners.get(0))));
		}
		boolean isAcross = normal.unit().distanceTo(ACROSS) < TINY || normal.unit().distanceTo(ACROSS.times(-1)) < TINY
				|| normal.length() < TINY;
		return new Obstacle(corners, 0, isAcross ? ACROSS : normal.unit(), isAcross ? halfDepth : thin);
	}

	/**
	 * How far a point is from the surface, in centimetres; negative inside.
	 */
	public double distance(Vector point) {
		double beside = Math.abs(point.minus(this.corners.get(0)).dot(this.normal)) - this.halfDepth;
		double around = outline(point) - this.radius;
		return (beside > 0 && around > 0) ? StrictMath.hypot(beside, around) : Math.max(beside, around);
	}

	/** How far a point is from the outline as it is seen along the normal. */
	private double outline(Vector point) {
		double nearest = Double.MAX_VALUE;
		boolean isInside = false;
		int last = this.corners.size() - 1;
		Vector across = across();
		Vector along = this.normal.cross(across);
		double x = point.dot(across);
		double y = point.dot(along);
		for (int i = 0; i <= last; i++) {
			Vector from = this.corners.get(i);
			Vector to = this.corners.get((i == last) ? 0 : i + 1);
			double fromX = from.dot(across) - x;
			double fromY = from.dot(along) - y;
			double toX = to.dot(across) - x;
			double toY = to.dot(along) - y;
			nearest = Math.min(nearest, nearest(fromX, fromY, toX - fromX, toY - fromY));
			if (fromY > 0 != toY > 0 && fromX - fromY * (toX - fromX) / (toY - fromY) > 0) {
				isInside = !isInside;
			}
		}
		return isInside ? -nearest : nearest;
	}

	private Vector across() {
		Vector other = (Math.abs(this.normal.y()) < .9) ? Vector.UP : new Vector(1, 0, 0);
		return other.cross(this.normal).unit();
	}

	/** How near a line that starts at a point comes to the origin. */
	private static double nearest(double x, double y, double wayX, double wayY) {
		double square = wayX * wayX + wayY * wayY;
		double part = (square < TINY) ? 0 : Math.max(0, Math.min(1, -(x * wayX + y * wayY) / square));
		return StrictMath.hypot(x + wayX * part, y + wayY * part);
	}

}
