package org.neutralspine.web.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes an uploaded file, if it is a picture and not too large.
 */
final class PictureDecoder {

	private static final String WEBP = "webp";

	private static final String JPEG = "jpeg";

	private static final List<String> FORMATS = List.of("png", JPEG, WEBP);

	/** More than any camera makes; a small file may claim to be larger than memory. */
	private static final long MAX_PIXELS = 60_000_000;

	/** A line of it has to fit into memory, too. */
	private static final int MAX_SIDE_UPLOADED = 20_000;

	/** A WebP is held in memory as a whole, whatever size it is read at. */
	private static final long MAX_WEBP_PIXELS = 12_500_000;

	private PictureDecoder() {
	}

	/** One after the other: each may need much memory for a moment. */
	static synchronized BufferedImage decode(byte[] file) {
		try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			while (readers.hasNext()) {
				ImageReader reader = readers.next();
				try {
					String format = reader.getFormatName().toLowerCase(Locale.ROOT);
					if (FORMATS.contains(format)) {
						reader.setInput(stream, true, true);
						BufferedImage picture = read(reader, format, file);
						return Orientation.of(file).upright(Pixels.scaled(Pixels.plain(picture)));
					}
				}
				finally {
					reader.dispose();
				}
			}
			throw new NotAPictureException("problem.picture.format");
		}
		catch (IOException | RuntimeException ex) {
			// Whatever a broken file breaks on, it is no picture.
			throw (ex instanceof NotAPictureException refused) ? refused
					: new NotAPictureException("problem.picture.broken");
		}
	}

	private static BufferedImage read(ImageReader reader, String format, byte[] file) throws IOException {
		long mostPixels = WEBP.equals(format) ? MAX_WEBP_PIXELS : MAX_PIXELS;
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if ((long) width * height > mostPixels || Math.max(width, height) > MAX_SIDE_UPLOADED) {
			throw new NotAPictureException("problem.picture.pixels");
		}
		List<String> warnings = new ArrayList<>();
		reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
		ImageReadParam param = reader.getDefaultReadParam();
		int step = Math.max(1, Math.max(width, height) / (2 * Pixels.MAX_SIDE));
		param.setSourceSubsampling(step, step, 0, 0);
		boolean hasInks = JPEG.equals(format) && Inks.areIn(reader);
		BufferedImage picture = hasInks ? Inks.of(file).read(reader, param) : reader.read(0, param);
		// A JPEG that ends too early is filled up with grey.
		if (warnings.stream().anyMatch((warning) -> warning.startsWith("Truncated"))) {
			throw new NotAPictureException("problem.picture.broken");
		}
		return picture;
	}

}
