package org.neutralspine.web.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * The logo as home screens want it: the shapes of {@code images/mark.svg} in pixels.
 *
 * @param pixels its width and height
 * @param isWhole whether the ground fills the square, for systems that cut out a shape of
 * their own
 */
record AppIcon(int pixels, boolean isWhole) {

	static final List<AppIcon> ALL = List.of(new AppIcon(192, false), new AppIcon(512, false), new AppIcon(192, true),
			new AppIcon(512, true));

	private static final double SIDE = 32;

	private static final double CORNER = 18;

	private static final Color GROUND = new Color(0x1f5a53);

	private static final Color BONE = new Color(0xfbf7f1);

	/** Where the bars begin, from the top. */
	private static final double[] BARS = { 6.5, 13.5, 20.5 };

	/** What is within 40 % of the middle is never cut away. */
	private static final double SAFE = 0.8;

	String file() {
		return (this.isWhole ? "whole-" : "") + this.pixels + ".png";
	}

	byte[] draw() throws IOException {
		BufferedImage image = new BufferedImage(this.pixels, this.pixels, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.scale(this.pixels / SIDE, this.pixels / SIDE);
			double corner = this.isWhole ? 0 : CORNER;
			graphics.setColor(GROUND);
			graphics.fill(new RoundRectangle2D.Double(0, 0, SIDE, SIDE, corner, corner));
			if (this.isWhole) {
				graphics.translate(SIDE * (1 - SAFE) / 2, SIDE * (1 - SAFE) / 2);
				graphics.scale(SAFE, SAFE);
			}
			graphics.setColor(BONE);
			for (double top : BARS) {
				graphics.fill(new RoundRectangle2D.Double(9, top, 14, 5, 5, 5));
			}
		}
		finally {
			graphics.dispose();
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(image, "png", file);
		return file.toByteArray();
	}

}
