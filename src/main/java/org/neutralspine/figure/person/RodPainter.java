package org.neutralspine.figure.person;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.drawing.Segment;
import org.neutralspine.figure.pose.Vertebra;

/**
 * Draws the rods that join what is fused, behind it.
 */
final class RodPainter {

	/** Two rods that are seen nearer together look like one. */
	private static final double APART = 2.5;

	private final Canvas canvas;

	private final Set<Vertebra> fused;

	private final boolean isZoomed;

	private final Map<Vertebra, Station> stations = new EnumMap<>(Vertebra.class);

	RodPainter(Canvas canvas, Set<Vertebra> fused, boolean isZoomed) {
		this.canvas = canvas;
		this.fused = fused;
		this.isZoomed = isZoomed;
	}

	/**
	 * Where rods pass a vertebra, and its middle.
	 */
	private record Station(Point right, Point left, Point middle) {

	}

	/** Leads the rods past a vertebra that is seen. */
	void pass(Vertebra vertebra, Point right, Point left, Point middle) {
		this.stations.put(vertebra, new Station(right, left, middle));
	}

	/** One rod from the side, two where both can be told apart. */
	void paint() {
		for (List<Station> rod : constructs()) {
			Point apart = rod.get(0).right().minus(rod.get(0).left());
			this.canvas.put(Ink.ROD, Path.line(rod.stream().map(Station::right).toList()), SpinePainter.LAYER + .4,
					SpinePainter.PART);
			if (Math.abs(apart.x()) + Math.abs(apart.y()) > APART) {
				this.canvas.put(Ink.ROD, Path.line(rod.stream().map(Station::left).toList()), SpinePainter.LAYER + .4,
						SpinePainter.PART);
			}
			if (this.isZoomed) {
				this.canvas.put(Ink.SCREW, screws(rod), SpinePainter.LAYER + .35, SpinePainter.PART);
			}
		}
	}

	private static Path screws(List<Station> rod) {
		List<Segment> segments = new ArrayList<>();
		for (Station station : rod) {
			segments.add(Segment.move(station.right()));
			segments.add(Segment.line(station.middle()));
		}
		return new Path(segments);
	}

	/**
	 * Several fusions apart have rods of their own; a vertebra that is not seen does not
	 * part one.
	 */
	private List<List<Station>> constructs() {
		List<List<Station>> constructs = new ArrayList<>();
		List<Station> current = new ArrayList<>();
		for (Vertebra vertebra : Vertebra.values()) {
			Station station = this.stations.get(vertebra);
			if (station != null) {
				current.add(station);
			}
			else if (!this.fused.contains(vertebra)) {
				constructs.add(current);
				current = new ArrayList<>();
			}
		}
		constructs.add(current);
		constructs.removeIf((rod) -> rod.size() < 2);
		return constructs;
	}

}
