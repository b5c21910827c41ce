package org.neutralspine.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.neutralspine.figure.pose.Contact;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.pose.Surface;
import org.neutralspine.figure.pose.Surfaces;
import org.neutralspine.figure.space.Vector;

/**
 * The parts of a body that touch something, as points with a radius.
 */
public final class Contacts {

	private static final Map<String, String> OF_BOTH_SIDES = Map.ofEntries(Map.entry("foot", "foot"),
			Map.entry("feet", "foot"), Map.entry("knee", "knee"), Map.entry("knees", "knee"),
			Map.entry("elbow", "elbow"), Map.entry("elbows", "elbow"), Map.entry("forearm", "forearm"),
			Map.entry("forearms", "forearm"), Map.entry("hand", "hand"), Map.entry("hands", "hand"),
			Map.entry("toes", "toe"), Map.entry("heel", "heel"), Map.entry("heels", "heel"), Map.entry("shin", "shin"),
			Map.entry("shins", "shin"), Map.entry("thigh", "thigh"), Map.entry("thighs", "thigh"));

	private static final Set<TrunkSection> UPPER = Set.of(TrunkSection.T6, TrunkSection.T9);

	private static final Set<TrunkSection> ALL = Set.of(TrunkSection.values());

	private static final double KNUCKLE = 2.8;

	private static final double HIP_SIDE = 8.5;

	private final Body body;

	public Contacts(Body body) {
		this.body = body;
	}

	/**
	 * A point that touches at a distance.
	 */
	public record Spot(Vector point, double radius) {

	}

	/** The smallest distance of a part from a surface, in centimetres. */
	public double gap(String part, Surface surface) {
		return spots(part).stream()
			.mapToDouble((spot) -> surface.distance(spot.point(), spot.radius()))
			.min()
			.orElseThrow();
	}

	double gap(Contact contact, Surfaces surfaces) {
		return gap(contact.part(), surfaces.get(contact.surface()));
	}

	/**
	 * The spots of a part.
	 * @param part one of the body's parts, or the name of a point
	 */
	public List<Spot> spots(String part) {
		String ofBoth = OF_BOTH_SIDES.get(part);
		if (ofBoth != null) {
			return Stream.of(Side.values()).flatMap((side) -> spots(side.of(ofBoth)).stream()).toList();
		}
		int dot = part.indexOf('.');
		return (dot < 0) ? ofTrunk(part) : ofLimb(part.substring(0, dot), Side.ofPoint(part), part);
	}

	private List<Spot> ofLimb(String part, Side side, String name) {
		return switch (part) {
			case "foot" -> List.of(spot(side.of("heel"), Radius.HEEL.cm()), spot(side.of("ball"), Radius.BALL.cm()),
					spot(side.of("toe"), Radius.TOE.cm()));
			case "heel" -> List.of(spot(name, Radius.HEEL.cm()));
			case "toe" -> List.of(spot(name, Radius.TOE.cm()), spot(side.of("ball"), Radius.BALL.cm()));
			case "knee" -> List.of(spot(name, Radius.KNEE.cm()));
			case "shin" ->
				List.of(spot(side.of("knee"), Radius.KNEE_BELOW.cm()), spot(side.of("ankle"), Radius.ANKLE.cm()));
			case "elbow" -> List.of(spot(name, Radius.ELBOW.cm()));
			case "forearm" ->
				List.of(spot(side.of("elbow"), Radius.ELBOW.cm()), spot(side.of("wrist"), Radius.WRIST.cm()));
			case "hand" -> List.of(spot(side.of("knuckle"), KNUCKLE), spot(side.of("wrist"), KNUCKLE));
			case "thigh" -> List.of(spot(side.of("hip"), Radius.HIP.cm()), spot(side.of("knee"), Radius.KNEE.cm()));
			default -> List.of(spot(name, 0));
		};
	}

	private List<Spot> ofTrunk(String part) {
		return switch (part) {
			case "seat" -> List.of(new Spot(this.body.frame("pelvis").point(this.body.at("hip"), -3, -1.5), 9.2));
			case "buttock" -> sections(Set.of(TrunkSection.HIP), -1);
			case "back" -> sections(ALL, -1);
			case "upperback" -> sections(UPPER, -1);
			case "front" -> sections(ALL, 1);
			case "pelvisfront" -> sections(Set.of(TrunkSection.HIP), 1);
			case "chestfront" -> sections(UPPER, 1);
			case "head" -> List.of(new Spot(this.body.frame("head").point(this.body.at("head"), -.3, 1.2), 9.2));
			default -> ofSides(part);
		};
	}

	private List<Spot> ofSides(String part) {
		return switch (part) {
			case "side" -> side();
			case "hipside" -> bothSides("hip", HIP_SIDE);
			case "shoulderside" -> bothSides("shoulder", Radius.SHOULDER.cm());
			default -> List.of(spot(part, 0));
		};
	}

	private List<Spot> sections(Set<TrunkSection> sections, int sign) {
		return Stream.of(TrunkSection.values())
			.filter(sections::contains)
			.map((section) -> new Spot(section.surface(this.body, sign), 0))
			.toList();
	}

	private List<Spot> side() {
		List<Spot> spots = new ArrayList<>();
		for (TrunkSection section : List.of(TrunkSection.HIP, TrunkSection.T6)) {
			for (Side side : Side.values()) {
				spots.add(new Spot(
						section.frame(this.body)
							.point(section.station(this.body), section.ahead(), 0, side.sign() * section.halfWidth()),
						0));
			}
		}
		spots.addAll(bothSides("shoulder", Radius.SHOULDER.cm()));
		spots.addAll(bothSides("hip", HIP_SIDE));
		return spots;
	}

	private List<Spot> bothSides(String point, double radius) {
		return Stream.of(Side.values()).map((side) -> spot(side.of(point), radius)).toList();
	}

	private Spot spot(String point, double radius) {
		return new Spot(this.body.at(point), radius);
	}

}
