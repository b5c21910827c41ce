package org.neutralspine.editing;

import java.awt.image.BufferedImage;

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
		BufferedImage picture = PictureDecoder.decode(file);
		byte[] bytes = Pixels.encode(picture);
		return new Drawn(new Kept(Sha256.hex(bytes), picture.getWidth(), picture.getHeight()), bytes);
	}

	private void store(String hash, byte[] bytes) {
		try {
			this.database.sql("insert into picture (hash, bytes) values (?, ?)").params(hash, bytes).update();
		}
		catch (DuplicateKeyException ex) {
			// Another request has just stored the same one.
		}
	}

}
