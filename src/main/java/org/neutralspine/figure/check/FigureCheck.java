package org.neutralspine.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.body.BodyAngles;
import org.neutralspine.figure.body.CentreOfMass;
import org.neutralspine.figure.body.Contacts;
import org.neutralspine.figure.format.Figure;
import org.neutralspine.figure.format.Layout;
import org.neutralspine.figure.pose.Contact;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Limb;
import org.neutralspine.figure.pose.LimbKind;
import org.neutralspine.figure.pose.Points;
import org.neutralspine.figure.pose.Pose;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.pose.Surface;
import org.neutralspine.figure.pose.Surfaces;
import org.neutralspine.figure.pose.Target;
import org.neutralspine.figure.pose.TrunkAngle;
import org.neutralspine.figure.space.Vector;

/**
 * What must hold for every figure: bodies can do what they do, touch what they rest on,
 * do not fall over, and keep a neutral spine unless the exercise is about bending.
 */
public final class FigureCheck {

	/** What a contact may be off, in centimetres. */
	private static final double TOUCH = .5;

	/** What may sink into the floor, in centimetres. */
	private static final double SOFT = 1.6;

	/** How far the shanks of somebody on a bed may hang, in centimetres. */
	private static final double BESIDE_THE_BED = 46;

	/** How far the centre of mass may be outside the feet, in centimetres. */
	private static final double BALANCE = 2;

	/** A planted hand or foot is lower than this and moves less, in centimetres. */
	private static final double PLANTED = 9;

	private static final double STILL = 1.5;

	private static final String[] LIMB_POINTS = { "ankle", "heel", "ball", "toe", "knee", "wrist", "knuckle", "grip",
			"tip", "elbow" };

	/** What joints may do more than usual, in degrees. */
	private static final double TOLERANCE = 3;

	/** Flexion in degrees, by joint. */
	private static final Map<String, double[]> LIMITS = Map.of("hip", new double[] { -25, 135 }, "knee",
			new double[] { -3, 155 }, "ankle", new double[] { -75, 35 }, "elbow", new double[] { -3, 150 });

	/** What is still neutral to the eye, in degrees. */
	private static final Map<TrunkAngle, Double> NEUTRAL = Map.of(TrunkAngle.LUMBAR, 5.0, TrunkAngle.THORACIC, 10.0,
			TrunkAngle.SIDE, 5.0, TrunkAngle.TWIST, 5.0);

	private static final Set<String> FOOTING = Set.of("foot", "feet", "toe", "toes");

	/** What somebody may lean on. */
	private static final List<String> SUPPORTS = List.of("wall", "table", "chestpad", "backpad", "post", "anchor",
			"ball", "water", "band", "cable", "chair", "bench", "beam", "column", "box", "saddle");

	private final Figure figure;

	private final List<Body> bodies;

	private final Surfaces surfaces;

	private final List<FigureProblem> problems = new ArrayList<>();

	private FigureCheck(Figure figure, List<Body> bodies) {
		this.figure = figure;
		this.bodies = bodies;
		this.surfaces = Surfaces.of(figure.equipment());
	}

	/** All that is wrong with a figure; empty for a sound one. */
	public static List<FigureProblem> problems(Figure figure, List<Body> bodies) {
		FigureCheck check = new FigureCheck(figure, bodies);
		for (int i = 0; i < bodies.size(); i++) {
			check.check(i + 1, bodies.get(i));
		}
		check.problems.addAll(new Passing(figure, bodies).problems());
		check.problems.addAll(new Collisions(figure, bodies).problems());
		return List.copyOf(check.problems);
	}

	private void check(int pose, Body body) {
		body.unreached().forEach((limb) -> add(pose, "reach", limb.limb().word(), Math.round(limb.centimetres())));
		if (body.isTiltUnsolved()) {
			add(pose, "tilt");
		}
		contacts(pose, body);
		floor(pose, body);
		if (!this.figure.isAboutBending()) {
			joints(pose, body);
			spine(pose, body.pose());
			balance(pose, body);
		}
		if (this.figure.layout() == Layout.GHOST && pose > 1 && !this.figure.has("nofloor")) {
			planted(pose, body);
		}
	}

	private void contacts(int pose, Body body) {
		Contacts contacts = new Contacts(body);
		body.pose()
			.rests()
			.stream()
			.mapToDouble((contact) -> contacts.gap(contact.part(), this.surfaces.get(contact.surface())))
			.min()
			.ifPresent((gap) -> {
				if (Math.abs(gap - body.pose().angle(TrunkAngle.LIFT)) > TOUCH) {
					add(pose, "contact", Math.round(gap));
				}
			});
	}

	private void floor(int pose, Body body) {
		if (this.figure.has("water") || this.figure.has("nofloor")) {
			return;
		}
		Contacts contacts = new Contacts(body);
		for (String part : List.of("foot", "knee", "forearm", "head", "back", "front", "thigh")) {
			double depth = -contacts.gap(part, Surface.FLOOR);
			if (depth > SOFT + (part.equals("foot") && this.figure.has("bed") ? BESIDE_THE_BED : 0)) {
				add(pose, "floor", part, Math.round(depth));
			}
		}
	}

	private void joints(int pose, Body body) {
		BodyAngles.of(body).forEach((joint, angle) -> {
			double[] limits = LIMITS.get(joint.substring(0, joint.indexOf('.')));
			if (limits != null && (angle < limits[0] - TOLERANCE || angle > limits[1] + TOLERANCE)) {
				add(pose, "joint", joint, Math.round(angle));
			}
		});
	}

	private void spine(int pose, Pose text) {
		NEUTRAL.forEach((angle, most) -> {
			if (Math.abs(text.angle(angle)) > most) {
				add(pose, "spine", angle.name().toLowerCase(Locale.ROOT), Math.round(text.angle(angle)));
			}
		});
	}

	/** Whoever stands without support stands over the feet. */
	private void balance(int pose, Body body) {
		Pose text = body.pose();
		boolean stands = text.preset().equals("standing") && text.angle(TrunkAngle.LIFT) == 0 && !text.rests().isEmpty()
				&& text.rests().stream().map(Contact::part).allMatch(FigureCheck::isFooting);
		if (!stands || isSupported(text)) {
			return;
		}
		double[] feet = Stream.of(Side.values())
			.flatMap((side) -> Stream.of(body.at(side.of("heel")), body.at(side.of("toe"))))
			.filter((point) -> point.y() < 4)
			.mapToDouble(Vector::x)
			.sorted()
			.toArray();
		double centre = CentreOfMass.of(body).x();
		if (feet.length > 0 && (centre < feet[0] - BALANCE || centre > feet[feet.length - 1] + BALANCE)) {
			add(pose, "balance", Math.round(centre), Math.round(feet[0]), Math.round(feet[feet.length - 1]));
		}
	}

	/** A hand at a place of the room has something there to hold on to. */
	private boolean isSupported(Pose text) {
		return Stream.concat(this.figure.equipment().stream(), text.held().stream())
			.map(Line::word)
			.anyMatch(SUPPORTS::contains)
				|| Stream.of(Limb.values())
					.filter((limb) -> limb.kind() == LimbKind.ARM)
					.anyMatch((arm) -> text.limb(arm).target().filter(Target.At.class::isInstance).isPresent());
	}

	private static boolean isFooting(String part) {
		int dot = part.indexOf('.');
		return FOOTING.contains((dot < 0) ? part : part.substring(0, dot));
	}

	/** What stays on the floor does not slide, unless an arrow says that it does. */
	private void planted(int pose, Body body) {
		for (Side side : Side.values()) {
			for (String point : List.of(side.of("ankle"), side.of("wrist"))) {
				Vector before = this.bodies.get(0).at(point);
				Vector now = body.at(point);
				if (before.y() < PLANTED && now.y() < PLANTED && before.distanceTo(now) > STILL
						&& !isShownToMove(point)) {
					add(pose, "slid", point, Math.round(before.distanceTo(now)));
				}
			}
		}
	}

	private boolean isShownToMove(String point) {
		Side side = Side.ofPoint(point);
		List<String> limb = Stream.of(LIMB_POINTS).map(side::of).toList();
		return this.figure.arrows()
			.stream()
			.map((arrow) -> Points.named(arrow.text(arrow.word().equals("move") ? 1 : 2)))
			.anyMatch(limb::contains);
	}

	private void add(int pose, String key, Object... arguments) {
		this.problems.add(FigureProblem.of(pose, key, arguments));
	}

}
