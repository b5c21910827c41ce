package org.neutralspine.figure.pose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The surfaces that the equipment of a figure offers, by name.
 */
public final class Surfaces {

	private final Map<String, Surface> named = new HashMap<>();

	private Surfaces() {
	}

	/**
	 * Finds the surfaces of some equipment.
	 * @throws FigureSyntaxException if a line of it is incomplete
	 */
	public static Surfaces of(List<Line> equipment) {
		Surfaces surfaces = new Surfaces();
		equipment.forEach(surfaces::add);
		return surfaces;
	}

	private void add(Line thing) {
		switch (thing.word()) {
			case "bench", "step", "box" -> this.named.put(thing.word(), new Surface.Plane(thing.number(3)));
			case "chair", "seat" -> this.named.put("seat", new Surface.Plane(thing.number(2)));
			case "bed" -> this.named.put("bed", new Surface.Plane(thing.number(3, 0)));
			case "ball" -> this.named.put("ball", new Surface.Ball(thing.number(1), thing.number(2), thing.number(3)));
			case "pad" -> this.named.put("pad", new Surface.Slope(thing.number(1), thing.number(2), thing.number(4)));
			default -> {
			}
		}
	}

	/**
	 * The surface of that name or, for a number, at that height. One that is not there is
	 * the floor.
	 */
	public Surface get(String nameOrHeight) {
		return Line.isNumber(nameOrHeight) ? new Surface.Plane(Double.parseDouble(nameOrHeight))
				: this.named.getOrDefault(nameOrHeight, Surface.FLOOR);
	}

}
