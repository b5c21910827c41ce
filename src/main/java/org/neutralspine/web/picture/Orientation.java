package org.neutralspine.web.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.stream.MemoryCacheImageInputStream;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;

/**
 * How a camera was held. It notes that beside its pixels instead of turning them.
 *
 * @param value 1 to 8, as EXIF numbers them; 1 is upright
 */
record Orientation(int value) {

	private static final Orientation UPRIGHT = new Orientation(1);

	/**
	 * What a file says; upright where it says nothing that can be understood.
	 */
	static Orientation of(byte[] file) {
		try {
			List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(stream(file, 0), JPEG.APP1, "Exif");
			if (exif.isEmpty()) {
				return UPRIGHT;
			}
			// Behind the name, which ends with two zeros, lies a TIFF without a picture.
			byte[] tiff = exif.get(0).data().readAllBytes();
			Entry orientation = new TIFFReader().read(stream(tiff, 1)).getEntryById(TIFF.TAG_ORIENTATION);
			return (orientation != null && orientation.getValue() instanceof Number number)
					? new Orientation(number.intValue()) : UPRIGHT;
		}
		catch (IOException | RuntimeException ex) {
			return UPRIGHT;
		}
	}

	private static MemoryCacheImageInputStream stream(byte[] bytes, int offset) {
		return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes, offset, bytes.length - offset));
	}

	BufferedImage upright(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		return switch (this.value) {
			case 2 -> turned(picture, false, new AffineTransform(-1, 0, 0, 1, width, 0));
			case 3 -> turned(picture, false, new AffineTransform(-1, 0, 0, -1, width, height));
			case 4 -> turned(picture, false, new AffineTransform(1, 0, 0, -1, 0, height));
			case 5 -> turned(picture, true, new AffineTransform(0, 1, 1, 0, 0, 0));
			case 6 -> turned(picture, true, new AffineTransform(0, 1, -1, 0, height, 0));
			case 7 -> turned(picture, true, new AffineTransform(0, -1, -1, 0, height, width));
			case 8 -> turned(picture, true, new AffineTransform(0, -1, 1, 0, 0, width));
			default -> picture;
		};
	}

	private static BufferedImage turned(BufferedImage picture, boolean onItsSide, AffineTransform turn) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		BufferedImage turned = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height,
				picture.getType());
		Graphics2D graphics = turned.createGraphics();
		graphics.drawImage(picture, turn, null);
		graphics.dispose();
		return turned;
	}

}
