package org.neutralspine.editing;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.neutralspine.catalogue.Pictures;
import org.neutralspine.web.Sha256;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * Takes in the pictures of exercises. What is kept is never the file that was sent: it is
 * decoded, made small enough, and encoded anew, so that nothing but a picture is ever
 * served. A picture is named by its bytes and never changes; the history of an exercise
 * may need it, so it is never removed.
 */
@Service
public class PictureUploads {

	public static final DataSize MAX_FILE_SIZE = DataSize.ofMegabytes(5);

	private static final String WEBP = "webp";

	private static final List<String> FORMATS = List.of("png", "jpeg", WEBP);

	/** The longest side of what is kept, in pixels: enough for a phone and for paper. */
	private static final int MAX_SIDE = 800;

	/** More than any camera makes; a small file may claim to be larger than memory. */
	private static final long MAX_PIXELS = 60_000_000;

	/** A line of it has to fit into memory, too. */
	private static final int MAX_SIDE_UPLOADED = 20_000;

	/** A WebP is held in memory as a whole, whatever size it is read at. */
	private static final long MAX_WEBP_PIXELS = 12_500_000;

	private final Pictures pictures;

	private final JdbcClient database;

	PictureUploads(Pictures pictures, JdbcClient database) {
		this.pictures = pictures;
		this.database = database;
	}

	/**
	 * A picture as it is kept.
	 *
	 * @param width in pixels
	 * @param height in pixels
	 */
	public record Kept(String hash, int width, int height) {
	}

	/**
	 * A picture with its bytes, as PNG.
	 */
	public record Drawn(Kept kept, byte[] bytes) {
	}

	/**
	 * Keeps a picture.
	 * @param file a PNG, JPEG or WebP of at most {@link #MAX_FILE_SIZE}
	 * @throws NotAPictureException if it is anything else
	 */
	public Kept keep(byte[] file) {
		Drawn drawn = draw(file);
		String hash = drawn.kept().hash();
		if (this.pictures.find(hash).isEmpty()) {
			store(hash, drawn.bytes());
		}
		return drawn.kept();
	}

	/**
	 * Makes of a file what would be kept of it, without keeping it yet.
	 * @param file a PNG, JPEG or WebP of at most {@link #MAX_FILE_SIZE}
	 * @throws NotAPictureException if it is anything else
	 */
	public Drawn draw(byte[] file) {
		if (file.length > MAX_FILE_SIZE.toBytes()) {
			throw new NotAPictureException("problem.picture.large");
		}
		BufferedImage picture = decode(file);
		byte[] bytes = encode(picture);
		return new Drawn(new Kept(Sha256.hex(bytes), picture.getWidth(), picture.getHeight()), bytes);
	}

	private void store(String hash, byte[] bytes) {
		try {
			this.database.sql("insert into picture (hash, bytes) values (?, ?)").params(hash, bytes).update();
		}
		catch (DuplicateKeyException ex) {
			// Somebody has just sent the same one.
		}
	}

	/** One after the other: each may need much memory for a moment. */
	private static synchronized BufferedImage decode(byte[] file) {
		try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			while (readers.hasNext()) {
				ImageReader reader = readers.next();
				try {
					String format = reader.getFormatName().toLowerCase(Locale.ROOT);
					if (FORMATS.contains(format)) {
						reader.setInput(stream, true, true);
						BufferedImage picture = read(reader, WEBP.equals(format) ? MAX_WEBP_PIXELS : MAX_PIXELS);
						return Orientation.of(file).upright(scaled(plain(picture)));
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

	private static BufferedImage read(ImageReader reader, long mostPixels) throws IOException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if ((long) width * height > mostPixels || Math.max(width, height) > MAX_SIDE_UPLOADED) {
			throw new NotAPictureException("problem.picture.pixels");
		}
		List<String> warnings = new ArrayList<>();
		reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
		ImageReadParam param = reader.getDefaultReadParam();
		int step = Math.max(1, Math.max(width, height) / (2 * MAX_SIDE));
		param.setSourceSubsampling(step, step, 0, 0);
		BufferedImage picture = reader.read(0, param);
		// A JPEG that ends too early is filled up with grey.
		if (warnings.stream().anyMatch((warning) -> warning.startsWith("Truncated"))) {
			throw new NotAPictureException("problem.picture.broken");
		}
		return picture;
	}

	/** In one kind of pixels, so that the same picture always gives the same bytes. */
	private static BufferedImage plain(BufferedImage source) {
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

	private static BufferedImage scaled(BufferedImage source) {
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

	private static byte[] encode(BufferedImage picture) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
