package org.neutralspine.editing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.catalogue.PicturedExercise;
import org.neutralspine.catalogue.Pictures;
import org.neutralspine.editing.PictureUploads.Kept;
import org.neutralspine.web.picture.NotAPictureException;
import org.neutralspine.web.picture.PictureFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What is kept of a picture, and what is not taken for one.
 */
@FewExercises
class PictureUploadsTests {

	private static final byte[] PNG_SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private static final int GREY = 0;

	private static final int GREY_WITH_ALPHA = 4;

	/** With whatever has to do with pixels, which no database looks at. */
	@Nested
	@IntegrationTest
	class OnH2 extends OnAnyDatabase {

		@ParameterizedTest
		@MethodSource("org.neutralspine.editing.PictureUploadsTests#kindsOfPixels")
		void keepsWhatItHasKeptUnchanged(byte[] file) {
			Kept kept = this.uploads.keep(file);
			assertThat(this.uploads.keep(file)).isEqualTo(kept);
			assertThat(this.uploads.keep(this.pictures.find(kept.hash()).orElseThrow())).isEqualTo(kept);
		}

		@ParameterizedTest
		@MethodSource("org.neutralspine.editing.PictureUploadsTests#noPictures")
		void refusesWhatIsNoPicture(byte[] file, String key) {
			assertThatExceptionOfType(NotAPictureException.class).isThrownBy(() -> this.uploads.keep(file))
				.extracting(NotAPictureException::key)
				.isEqualTo(key);
		}

		@ParameterizedTest
		@ValueSource(strings = { "png", "jpeg" })
		void nothingButThePictureIsKept(String format) {
			byte[] picture = file(format, drawing(40, 30, BufferedImage.TYPE_INT_RGB));
			byte[] said = "png".equals(format) ? withChunk(picture, "tEXt", "Comment\0<script>alert(1)</script>")
					: withSegment(picture, 0xFFFE, "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
			byte[] more = joined(said, "PK\003\004<html><script>alert(2)</script>".getBytes(StandardCharsets.US_ASCII));
			byte[] kept = this.pictures.find(this.uploads.keep(more).hash()).orElseThrow();
			assertThat(kept).isEqualTo(this.pictures.find(this.uploads.keep(picture).hash()).orElseThrow());
			assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script", "PK\003\004");
		}

		@Test
		void aPhotographIsKeptAsASmallJpegThatComesBackUnchanged() throws IOException {
			byte[] photo = photo();
			byte[] kept = this.pictures.find(this.uploads.keep(photo).hash()).orElseThrow();
			assertThat(PictureFormat.of(kept)).isEqualTo(PictureFormat.JPEG);
			assertThat(kept.length).isLessThan(file("png", ImageIO.read(new ByteArrayInputStream(kept))).length / 4);
			assertThat(this.uploads.draw(kept).bytes()).isEqualTo(kept);
			byte[] said = joined(withSegment(kept, 0xFFFE, ascii("<script>alert(1)</script>")), ascii("PK\003\004"));
			assertThat(this.uploads.draw(said).bytes()).as("nothing is taken along").isEqualTo(kept);
			assertThat(new String(kept, StandardCharsets.ISO_8859_1)).contains("JFIF").doesNotContain("Exif", "Adobe");
		}

		@Test
		void aPhotographThatWasKeptAsPngStaysOne() throws IOException {
			byte[] png = file("png", ImageIO.read(new ByteArrayInputStream(photo())));
			byte[] kept = file("png", copied(ImageIO.read(new ByteArrayInputStream(png))));
			assertThat(this.uploads.draw(kept).bytes()).isEqualTo(kept);
		}

		@Test
		void aDrawingIsKeptAsItIs() throws IOException {
			byte[] drawing = PicturedExercise.drawing(800, 560);
			byte[] kept = this.pictures.find(this.uploads.keep(drawing).hash()).orElseThrow();
			assertThat(PictureFormat.of(kept)).isEqualTo(PictureFormat.PNG);
			assertThat(pixels(ImageIO.read(new ByteArrayInputStream(kept))))
				.isEqualTo(pixels(ImageIO.read(new ByteArrayInputStream(drawing))));
		}

		/** Soft shapes with the noise of a camera, and a note on who took it. */
		private static byte[] photo() {
			Random random = new Random(20261129);
			BufferedImage photo = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
			for (int pixel = 0; pixel < 800 * 600; pixel++) {
				int x = pixel % 800;
				int y = pixel / 800;
				int light = (int) (128 + 80 * Math.sin(x / 40.0 + y / 70.0) + 12 * random.nextGaussian());
				int shade = Math.max(0, Math.min(255, light));
				photo.setRGB(x, y, shade << 16 | Math.max(0, shade - y / 6) << 8 | Math.max(0, shade - x / 8));
			}
			return withSegment(file("jpeg", photo), 0xFFE1, exif(1));
		}

		private static BufferedImage copied(BufferedImage source) {
			BufferedImage copy = new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_INT_RGB);
			copy.setRGB(0, 0, source.getWidth(), source.getHeight(), pixels(source), 0, source.getWidth());
			return copy;
		}

		@Test
		void keepsColoursAsTheyAre() throws IOException {
			BufferedImage drawn = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
			long seed = 20261123;
			Random random = new Random(seed);
			drawn.setRGB(0, 0, 64, 64, random.ints(64 * 64).map((pixel) -> pixel | 0x01000000).toArray(), 0, 64);
			assertThat(pixels(kept(file("png", drawn)))).as("seed %d", seed).isEqualTo(pixels(drawn));
		}

		@ParameterizedTest
		@CsvSource({ "0, 8", "4, 8", "4, 16" })
		void keepsGreyAsGreyAsItIs(int colourType, int bits) throws IOException {
			BufferedImage kept = kept(png(colourType, bits, 16, 16));
			for (int value = 0; value < 256; value++) {
				assertThat(new Color(kept.getRGB(value % 16, value / 16))).isEqualTo(new Color(value, value, value));
			}
		}

		@Test
		void losesNoThinLine() throws IOException {
			BufferedImage drawn = new BufferedImage(3100, 2000, BufferedImage.TYPE_INT_RGB);
			Graphics2D graphics = drawn.createGraphics();
			graphics.setColor(Color.WHITE);
			for (int x = 0; x < 3100; x += 37) {
				graphics.fillRect(x, 0, 2, 2000);
			}
			graphics.dispose();
			BufferedImage kept = kept(file("png", drawn));
			for (int x = 37; x < 3000; x += 37) {
				int at = (x + 1) * 800 / 3100;
				assertThat(IntStream.of(at - 1, at, at + 1).map((near) -> new Color(kept.getRGB(near, 250)).getRed()))
					.as("the line at %s", x)
					.anyMatch((light) -> light > 60);
			}
		}

		@ParameterizedTest
		@CsvSource({ "1, 40, 20, 0, 0", "2, 40, 20, 1, 0", "3, 40, 20, 1, 1", "4, 40, 20, 0, 1", "5, 20, 40, 0, 0",
				"6, 20, 40, 1, 0", "7, 20, 40, 1, 1", "8, 20, 40, 0, 1", "9, 40, 20, 0, 0" })
		void aPhotoStandsUprightHoweverThePhoneWasHeld(int orientation, int width, int height, int right, int below)
				throws IOException {
			BufferedImage photo = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
			Graphics2D graphics = photo.createGraphics();
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, 20, 10);
			graphics.dispose();
			BufferedImage kept = kept(withSegment(file("jpeg", photo), 0xFFE1, exif(orientation)));
			assertThat(kept.getWidth()).isEqualTo(width);
			assertThat(kept.getHeight()).isEqualTo(height);
			for (int x = 0; x < 2; x++) {
				for (int y = 0; y < 2; y++) {
					int red = new Color(kept.getRGB(width * (1 + 2 * x) / 4, height * (1 + 2 * y) / 4)).getRed();
					assertThat(red > 128).as("the corner at %s, %s is white", x, y).isEqualTo(x == right && y == below);
				}
			}
		}

		/**
		 * Brightness and tones of no colour, 127 and twice 128, leave half of the paper.
		 */
		@ParameterizedTest
		@CsvSource({ "-1, 55, 155, 215, 135, 94, 47, 19", "0, 200, 100, 40, 120, 94, 47, 19",
				"2, 127, 128, 128, 120, 60, 60, 60", "2, 55, 128, 128, 255, 200, 200, 200" })
		void whatWasMadeForAPrinterIsAsBrightAsOnPaper(int transform, int first, int second, int third, int black,
				int red, int green, int blue) throws IOException {
			byte[] file = printed(first, second, third, black);
			byte[] adobe = { 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform };
			Color seen = new Color(kept((transform < 0) ? file : withSegment(file, 0xFFEE, adobe)).getRGB(20, 20));
			assertThat(seen.getRed()).isCloseTo(red, Offset.offset(3));
			assertThat(seen.getGreen()).isCloseTo(green, Offset.offset(3));
			assertThat(seen.getBlue()).isCloseTo(blue, Offset.offset(3));
		}

		/** A JPEG of four inks, without a word on what they mean. */
		private static byte[] printed(int... inks) throws IOException {
			WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 40, 4, null);
			for (int pixel = 0; pixel < 1600; pixel++) {
				raster.setPixel(pixel % 40, pixel / 40, inks);
			}
			ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
				writer.setOutput(stream);
				writer.write(null, new IIOImage(raster, null, null), null);
			}
			finally {
				writer.dispose();
			}
			return bytes.toByteArray();
		}

		@ParameterizedTest
		@CsvSource({ "1, 1", "1, 800", "800, 15", "8000, 100" })
		void aDotOrALineIsNoPicture(int width, int height) {
			byte[] file = file("png", drawing(width, height, BufferedImage.TYPE_INT_RGB));
			assertThatExceptionOfType(NotAPictureException.class).isThrownBy(() -> this.uploads.keep(file))
				.extracting(NotAPictureException::key)
				.isEqualTo("problem.picture.small");
		}

		@Test
		void aDamagedNoteOnHowThePhoneWasHeldIsNoMatter() throws IOException {
			byte[] photo = file("jpeg", drawing(40, 20, BufferedImage.TYPE_INT_RGB));
			byte[] exif = exif(6);
			for (byte[] note : new byte[][] { Arrays.copyOf(exif, 6), Arrays.copyOf(exif, 20),
					joined(Arrays.copyOf(exif, 8), new byte[40]) }) {
				assertThat(kept(withSegment(photo, 0xFFE1, note)).getWidth()).isEqualTo(40);
			}
		}

		private BufferedImage kept(byte[] file) throws IOException {
			byte[] bytes = this.pictures.find(this.uploads.keep(file).hash()).orElseThrow();
			return ImageIO.read(new ByteArrayInputStream(bytes));
		}

	}

	@Nested
	@OnPostgreSql
	class OnPostgreSQL extends OnAnyDatabase {

	}

	abstract static class OnAnyDatabase {

		@Autowired
		Pictures pictures;

		@Autowired
		PictureUploads uploads;

		@Autowired
		private JdbcClient database;

		@ParameterizedTest
		@MethodSource("org.neutralspine.editing.PictureUploadsTests#files")
		void keepsItAsPictureOfAtMost800Pixels(byte[] file, int width, int height) throws IOException {
			Kept kept = this.uploads.keep(file);
			assertThat(kept.width()).isEqualTo(width);
			assertThat(kept.height()).isEqualTo(height);
			byte[] bytes = this.pictures.find(kept.hash()).orElseThrow();
			BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
			assertThat(picture.getWidth()).isEqualTo(width);
			assertThat(picture.getHeight()).isEqualTo(height);
			assertThat(new Color(picture.getRGB(width * 9 / 10, height / 10))).as("the white half")
				.satisfies((colour) -> assertThat(colour.getRed()).isGreaterThan(240))
				.satisfies((colour) -> assertThat(colour.getGreen()).isGreaterThan(240));
		}

		@Test
		void keepsTheSamePictureOnce() {
			byte[] file = file("png", drawing(41, 31, BufferedImage.TYPE_INT_RGB));
			Kept kept = this.uploads.keep(file);
			assertThat(this.uploads.keep(file)).isEqualTo(kept);
			assertThat(this.database.sql("select count(*) from picture where hash = ?")
				.param(kept.hash())
				.query(Integer.class)
				.single()).isOne();
		}

	}

	static Stream<Arguments> files() {
		return Stream.of(arguments(file("png", drawing(40, 30, BufferedImage.TYPE_INT_RGB)), 40, 30),
				arguments(file("png", drawing(1600, 900, BufferedImage.TYPE_INT_RGB)), 800, 450),
				arguments(file("png", drawing(900, 5000, BufferedImage.TYPE_INT_RGB)), 144, 800),
				arguments(file("png", drawing(4000, 100, BufferedImage.TYPE_INT_RGB)), 800, 20),
				arguments(file("jpeg", drawing(1000, 2000, BufferedImage.TYPE_INT_RGB)), 400, 800),
				arguments(file("jpeg", drawing(20, 20, BufferedImage.TYPE_BYTE_GRAY)), 20, 20),
				arguments(resource("lossy.webp"), 533, 800), arguments(resource("lossless.webp"), 800, 533));
	}

	static Stream<byte[]> kindsOfPixels() {
		return Stream.concat(Stream
			.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY,
					BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_USHORT_GRAY)
			.flatMap((type) -> Stream.of(file("png", drawing(40, 30, type)), file("png", drawing(1000, 700, type)))),
				Stream.of(png(GREY_WITH_ALPHA, 8, 16, 16), file("jpeg", drawing(900, 700, BufferedImage.TYPE_INT_RGB)),
						resource("lossy.webp"), resource("lossless.webp")));
	}

	static Stream<Arguments> noPictures() {
		byte[] png = file("png", drawing(300, 200, BufferedImage.TYPE_INT_RGB));
		byte[] jpeg = file("jpeg", drawing(900, 700, BufferedImage.TYPE_INT_RGB));
		byte[] webp = resource("lossy.webp");
		return Stream.of(arguments(new byte[0], "problem.picture.format"),
				arguments(ascii("A picture, honestly."), "problem.picture.format"),
				arguments(ascii("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
						"problem.picture.format"),
				arguments(file("gif", drawing(40, 30, BufferedImage.TYPE_BYTE_INDEXED)), "problem.picture.format"),
				arguments(file("bmp", drawing(40, 30, BufferedImage.TYPE_INT_RGB)), "problem.picture.format"),
				arguments(joined(PNG_SIGNATURE, ascii("<html><script>alert(1)</script></html>")),
						"problem.picture.broken"),
				arguments(Arrays.copyOf(png, png.length / 2), "problem.picture.broken"),
				arguments(Arrays.copyOf(jpeg, jpeg.length / 2), "problem.picture.broken"),
				arguments(Arrays.copyOf(jpeg, jpeg.length - 200), "problem.picture.broken"),
				arguments(Arrays.copyOf(webp, webp.length / 2), "problem.picture.broken"),
				arguments(png(GREY, 8, 60_000, 60_000), "problem.picture.pixels"),
				arguments(png(GREY, 8, 60_001, 1_000), "problem.picture.pixels"),
				arguments(png(GREY, 8, 20_001, 1), "problem.picture.pixels"),
				arguments(webpOf(3_536, 3_536), "problem.picture.pixels"),
				arguments(new byte[5 * 1024 * 1024 + 1], "problem.picture.large"));
	}

	/** White at the right, with something of every shade at the left. */
	private static BufferedImage drawing(int width, int height, int type) {
		BufferedImage drawing = new BufferedImage(width, height, type);
		Graphics2D graphics = drawing.createGraphics();
		for (int x = 0; x < width; x++) {
			int shade = Math.min(255, 512 * x / width);
			graphics.setColor(new Color(shade, 255 - (255 - shade) / 2, Math.max(shade, 200), 128 + shade / 2));
			graphics.fillRect(x, 0, 1, height);
		}
		graphics.dispose();
		return drawing;
	}

	private static byte[] file(String format, BufferedImage picture) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			assertThat(ImageIO.write(picture, format, bytes)).isTrue();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] resource(String name) {
		try (InputStream file = PictureUploadsTests.class.getResourceAsStream("/pictures/" + name)) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int[] pixels(BufferedImage picture) {
		return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
	}

	/**
	 * A PNG whose first 256 pixels are all shades of grey; whatever more it claims to
	 * have is not there.
	 */
	private static byte[] png(int colourType, int bits, int width, int height) {
		ByteBuffer rows = ByteBuffer.allocate(2048);
		for (int value = 0; value < 256; value++) {
			if (value % 16 == 0) {
				rows.put((byte) 0);
			}
			for (int channel = 0; channel < ((colourType == GREY_WITH_ALPHA) ? 2 : 1); channel++) {
				byte sample = (byte) ((channel == 0) ? value : 255);
				rows.put(sample);
				if (bits == 16) {
					rows.put(sample);
				}
			}
		}
		byte[] header = ByteBuffer.allocate(13)
			.putInt(width)
			.putInt(height)
			.put((byte) bits)
			.put((byte) colourType)
			.array();
		return joined(PNG_SIGNATURE, chunk("IHDR", header),
				chunk("IDAT", deflated(Arrays.copyOf(rows.array(), rows.position()))), chunk("IEND", new byte[0]));
	}

	private static byte[] deflated(byte[] bytes) {
		ByteArrayOutputStream deflated = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
			deflater.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return deflated.toByteArray();
	}

	private static byte[] chunk(String type, byte[] content) {
		byte[] typed = joined(ascii(type), content);
		CRC32 checksum = new CRC32();
		checksum.update(typed);
		return ByteBuffer.allocate(typed.length + 8)
			.putInt(content.length)
			.put(typed)
			.putInt((int) checksum.getValue())
			.array();
	}

	private static byte[] withChunk(byte[] png, String type, String content) {
		int end = PNG_SIGNATURE.length + 12 + 13;
		return joined(Arrays.copyOf(png, end), chunk(type, ascii(content)), Arrays.copyOfRange(png, end, png.length));
	}

	private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
		byte[] head = ByteBuffer.allocate(4).putShort((short) marker).putShort((short) (2 + content.length)).array();
		return joined(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
	}

	private static byte[] exif(int orientation) {
		return ByteBuffer.allocate(32)
			.put(ascii("Exif\0\0MM"))
			.putShort((short) 42)
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) 0x0112)
			.putShort((short) 3)
			.putInt(1)
			.putShort((short) orientation)
			.array();
	}

	/** A lossless WebP that ends behind its size. */
	private static byte[] webpOf(int width, int height) {
		int size = (width - 1) | ((height - 1) << 14);
		byte[] content = ByteBuffer.allocate(40).put((byte) 0x2f).putInt(Integer.reverseBytes(size)).array();
		byte[] length = { (byte) content.length, 0, 0, 0 };
		byte[] all = { (byte) (content.length + 12), 0, 0, 0 };
		return joined(ascii("RIFF"), all, ascii("WEBPVP8L"), length, content);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			joined.writeBytes(part);
		}
		return joined.toByteArray();
	}

}
