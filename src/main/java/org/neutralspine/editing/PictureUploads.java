package org.neutralspine.editing;

import org.neutralspine.catalogue.Pictures;
import org.neutralspine.web.Sha256;
import org.neutralspine.web.picture.DrawnPicture;
import org.neutralspine.web.picture.NotAPictureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Takes in the pictures of exercises. A picture is named by its bytes and never changes;
 * the history of an exercise may need it, so it is never removed.
 */
@Service
public class PictureUploads {

	/** In pixels; less is a dot or a line. */
	private static final int MIN_SIDE = 16;

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
	 * @param file a PNG, JPEG or WebP of at most {@link DrawnPicture#MAX_FILE_SIZE}
	 * @throws NotAPictureException if it is anything else, or shows nothing
	 */
	public Kept keep(byte[] file) {
		Drawn drawn = draw(file);
		if (Math.min(drawn.kept().width(), drawn.kept().height()) < MIN_SIDE) {
			throw new NotAPictureException("problem.picture.small");
		}
		String hash = drawn.kept().hash();
		if (this.pictures.find(hash).isEmpty()) {
			store(hash, drawn.bytes());
		}
		return drawn.kept();
	}

	/**
	 * Makes of a file what would be kept of it, without keeping it yet.
	 * @param file a PNG, JPEG or WebP of at most {@link DrawnPicture#MAX_FILE_SIZE}
	 * @throws NotAPictureException if it is anything else
	 */
	public Drawn draw(byte[] file) {
		DrawnPicture picture = DrawnPicture.of(file);
		return new Drawn(new Kept(Sha256.hex(picture.bytes()), picture.width(), picture.height()), picture.bytes());
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
