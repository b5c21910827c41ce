package org.neutralspine.web.picture;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The bytes of a picture that is kept: a drawing as PNG, a photograph as JPEG. Both are
 * at rest, which means that decoding and encoding them again gives the same bytes. So a
 * backup comes back unchanged, and nobody has to trust what it contains.
 */
final class Encoding {

	private static final float QUALITY = .85f;

	/** A drawing has so few. */
	private static final int FEW_COLOURS = 256;

	/** A JPEG that is not much smaller is not worth what it loses. */
	private static final int WORTH = 2;

	/** Most are at rest after 10 to 25 times. */
	private static final int MOST_TIMES = 60;

	private static final int OPAQUE = 0xFF;

	private final BufferedImage picture;

	private final byte[] file;

	private Encoding(BufferedImage picture, byte[] file) {
		this.picture = picture;
		this.file = file;
	}

	/**
	 * Encodes a picture.
	 * @param file what it was decoded from; it is the answer itself if it is at rest
	 */
	static byte[] of(BufferedImage picture, byte[] file) {
		return new Encoding(picture, file).bytes();
	}

	private byte[] bytes() {
		byte[] png = png(this.picture);
		if (Arrays.equals(png, this.file) || isTranslucent()) {
			return png;
		}
		BufferedImage photograph = opaque(this.picture);
		byte[] jpeg = jpeg(photograph);
		if (Arrays.equals(jpeg, this.file)) {
			return jpeg;
		}
		boolean isDrawing = colours().distinct().limit(FEW_COLOURS + 1).count() <= FEW_COLOURS;
		return (isDrawing || jpeg.length * WORTH > png.length) ? png : atRest(jpeg).orElse(png);
	}

	private boolean isTranslucent() {
		return this.picture.getColorModel().hasAlpha() && colours().anyMatch((colour) -> colour >>> 24 != OPAQUE);
	}

	private IntStream colours() {
		int width = this.picture.getWidth();
		return IntStream.range(0, width * this.picture.getHeight())
			.map((pixel) -> this.picture.getRGB(pixel % width, pixel / width));
	}

	private static BufferedImage opaque(BufferedImage source) {
		BufferedImage target = new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = target.createGraphics();
		graphics.setComposite(AlphaComposite.Src);
		graphics.drawImage(source, 0, 0, null);
		graphics.dispose();
		return target;
	}

	private static Optional<byte[]> atRest(byte[] first) {
		byte[] jpeg = first;
		for (int time = 0; time < MOST_TIMES; time++) {
			byte[] again = jpeg(PictureDecoder.decode(jpeg));
			if (Arrays.equals(again, jpeg)) {
				return Optional.of(jpeg);
			}
			jpeg = again;
		}
		return Optional.empty();
	}

	private static byte[] png(BufferedImage picture) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] jpeg(BufferedImage picture) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(QUALITY);
			writer.setOutput(stream);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

}
