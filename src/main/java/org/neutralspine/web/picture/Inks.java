package org.neutralspine.web.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.MemoryCacheImageInputStream;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;

/**
 * A JPEG that was made for a printer: four inks in the place of three colours. Programs
 * that note themselves as Adobe's do write how much paper each ink leaves, not how much
 * ink there is, and may turn three of the inks into brightness and two tones.
 *
 * @param areInverted whether more means less ink
 * @param areTones whether the first three are brightness and tones
 */
record Inks(boolean areInverted, boolean areTones) {

	private static final int MOST = 255;

	private static final int TRANSFORM = 6;

	private static final int TONES = 2;

	/** Whether a JPEG has inks. */
	static boolean areIn(ImageReader reader) throws IOException {
		Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
		return !types.hasNext() || types.next().getNumBands() == 4;
	}

	static Inks of(byte[] file) throws IOException {
		List<JPEGSegment> adobe = JPEGSegmentUtil
			.readSegments(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), JPEG.APP14, "Adobe");
		if (adobe.isEmpty()) {
			return new Inks(false, false);
		}
		// Behind the name and its zero: the version, two words of flags, and the
		// transform.
		byte[] note = adobe.get(0).data().readAllBytes();
		int transform = note[note.length - 1];
		return new Inks(true, note.length >= TRANSFORM && transform == TONES);
	}

	/** Reads a JPEG with inks as what is seen on paper. */
	BufferedImage read(ImageReader reader, ImageReadParam param) throws IOException {
		Raster inks = reader.readRaster(0, param);
		BufferedImage seen = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
		int[] pixel = new int[4];
		for (int y = 0; y < inks.getHeight(); y++) {
			for (int x = 0; x < inks.getWidth(); x++) {
				inks.getPixel(inks.getMinX() + x, inks.getMinY() + y, pixel);
				seen.setRGB(x, y, colour(pixel));
			}
		}
		return seen;
	}

	private int colour(int[] pixel) {
		int[] inks = this.areTones ? inks(pixel[0], pixel[1] - 128, pixel[2] - 128) : pixel;
		int black = paper(pixel[3]);
		int colour = 0;
		for (int ink = 0; ink < 3; ink++) {
			colour = colour << 8 | Math.round(paper(inks[ink]) * black / (float) MOST);
		}
		return colour;
	}

	/** How much of the paper is left. */
	private int paper(int ink) {
		return this.areInverted ? ink : MOST - ink;
	}

	private static int[] inks(int brightness, int blue, int red) {
		return new int[] { within(brightness + 1.402 * red), within(brightness - 0.344136 * blue - 0.714136 * red),
				within(brightness + 1.772 * blue) };
	}

	/** Tones are those of the paper that is left without the ink. */
	private static int within(double tone) {
		return MOST - (int) Math.max(0, Math.min(MOST, Math.round(tone)));
	}

}
