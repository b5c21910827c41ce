package org.neutralspine.web.picture;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.WritableRaster;

/**
 * The pixels of a picture as they are kept.
 */
final class Pixels {

	/** The longest side of what is kept, in pixels: enough for a phone and for paper. */
	static final int MAX_SIDE = 800;

	private Pixels() {
	}

	/** In one kind of pixels, so that the same picture always gives the same bytes. */
	static BufferedImage plain(BufferedImage source) {
		BufferedImage target = empty(source.getWidth(), source.getHeight(), source);
		draw(coloured(source), target);
		return target;
	}

	/** Grey with transparency as colours: it would be drawn too bright. */
	private static BufferedImage coloured(BufferedImage source) {
		WritableRaster pixels = source.getRaster();
		if (pixels.getNumBands() != 2) {
			return source;
		}
		WritableRaster coloured = pixels.createWritableChild(0, 0, pixels.getWidth(), pixels.getHeight(), 0, 0,
				new int[] { 0, 0, 0, 1 });
		ColorModel colours = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), true, false,
				Transparency.TRANSLUCENT, coloured.getTransferType());
		return new BufferedImage(colours, coloured, false, null);
	}

	static BufferedImage scaled(BufferedImage source) {
		double scale = (double) MAX_SIDE / Math.max(source.getWidth(), source.getHeight());
		if (scale >= 1) {
			return source;
		}
		int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
		BufferedImage target = empty(width, height, source);
		// Every pixel counts this way, so that no thin line is lost.
		draw(source.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), target);
		return target;
	}

	private static BufferedImage empty(int width, int height, BufferedImage like) {
		return new BufferedImage(width, height,
				like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
	}

	private static void draw(Image source, BufferedImage target) {
		Graphics2D graphics = target.createGraphics();
		graphics.setComposite(AlphaComposite.Src);
		graphics.drawImage(source, 0, 0, null);
		graphics.dispose();
	}

}
