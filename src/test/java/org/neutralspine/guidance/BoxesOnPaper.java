package org.neutralspine.guidance;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The boxes to tick that a page draws, in points from the lower left corner.
 */
final class BoxesOnPaper extends PDFGraphicsStreamEngine {

	private static final double MIN_SIZE = 8;

	private static final double MAX_SIZE = 12;

	private final GeneralPath path = new GeneralPath();

	private final List<Rectangle2D> sides = new ArrayList<>();

	private BoxesOnPaper(PDPage page) {
		super(page);
	}

	static List<Rectangle2D> of(PDPage page) throws IOException {
		BoxesOnPaper found = new BoxesOnPaper(page);
		found.processPage(page);
		List<Rectangle2D> boxes = new ArrayList<>();
		for (Rectangle2D side : found.sides) {
			Optional<Rectangle2D> known = boxes.stream().filter((box) -> touches(box, side)).findFirst();
			known.ifPresentOrElse((box) -> box.add(side), () -> boxes.add(side));
		}
		return boxes;
	}

	private static boolean touches(Rectangle2D one, Rectangle2D other) {
		Rectangle2D both = one.createUnion(other);
		return both.getWidth() < MAX_SIZE && both.getHeight() < MAX_SIZE;
	}

	/** A border is drawn side by side. */
	private void draw() {
		Rectangle2D bounds = this.path.getBounds2D();
		double longest = Math.max(bounds.getWidth(), bounds.getHeight());
		if (longest > MIN_SIZE && longest < MAX_SIZE) {
			this.sides.add(bounds);
		}
		this.path.reset();
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		moveTo((float) p0.getX(), (float) p0.getY());
		lineTo((float) p1.getX(), (float) p1.getY());
		lineTo((float) p2.getX(), (float) p2.getY());
		lineTo((float) p3.getX(), (float) p3.getY());
		closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		this.path.moveTo(x, y);
	}

	@Override
	public void lineTo(float x, float y) {
		this.path.lineTo(x, y);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.path.curveTo(x1, y1, x2, y2, x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.path.getCurrentPoint();
	}

	@Override
	public void closePath() {
		this.path.closePath();
	}

	@Override
	public void endPath() {
		this.path.reset();
	}

	@Override
	public void strokePath() {
		draw();
	}

	@Override
	public void fillPath(int windingRule) {
		draw();
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		draw();
	}

	@Override
	public void clip(int windingRule) {
	}

	@Override
	public void shadingFill(COSName shadingName) {
	}

	@Override
	public void drawImage(PDImage image) {
	}

}
