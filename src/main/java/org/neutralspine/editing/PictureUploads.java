package org.neutralspine.editing;

import java.util.concurrent.TimeUnit;

import org.neutralspine.catalogue.Pictures;
import org.neutralspine.web.Sha256;
import org.neutralspine.web.picture.DrawnPicture;
import org.neutralspine.web.picture.NotAPictureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Takes in the pictures of exercises. A picture is named by its bytes and never changes.
 * Once an exercise was saved with it, the history may need it, so it is never removed;
 * one that was only looked at goes after a day.
 */
@Service
public class PictureUploads {

	/** In pixels; less is a dot or a line. */
	private static final int MIN_SIDE = 16;

	/** Servers before this version do not say what they keep for good. */
	private static final String FORGET = """
			delete from picture where sent_at < current_timestamp - interval '1' day
			and not exists (select 1 from unfinished_edit where cast(fields as varchar) like '%' || picture.hash || '%')
			and not exists (select 1 from exercise_aud where cast(picture as varchar) like '%' || picture.hash || '%')""";

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
	 * A picture with its bytes, as it is kept.
	 */
	public record Drawn(Kept kept, byte[] bytes) {
	}

	/**
	 * Keeps a picture for a day.
	 * @param file a PNG, JPEG or WebP of at most {@link DrawnPicture#MAX_FILE_SIZE}
	 * @throws NotAPictureException if it is anything else, or shows nothing
	 */
	public Kept keep(byte[] file) {
		Drawn drawn = draw(file);
		if (Math.min(drawn.kept().width(), drawn.kept().height()) < MIN_SIDE) {
			throw new NotAPictureException("problem.picture.small");
		}
		String hash = drawn.kept().hash();
		int waiting = this.database
			.sql("update picture set sent_at = current_timestamp where hash = ? and sent_at is not null")
			.param(hash)
			.update();
		if (waiting == 0 && this.pictures.find(hash).isEmpty()) {
			store(hash, drawn.bytes());
		}
		return drawn.kept();
	}

	/**
	 * Keeps a picture for good, if the transaction is kept that saves what shows it.
	 * @return whether it is there
	 */
	public boolean keepForGood(String hash) {
		return this.database.sql("update picture set sent_at = null where hash = ?").param(hash).update() > 0;
	}

	/**
	 * Forgets what nothing shows. A picture that is kept for good meanwhile is not older
	 * than a day any more when its row is free, and stays.
	 */
	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	void forget() {
		this.database.sql(FORGET).update();
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
			this.database.sql("insert into picture (hash, bytes, sent_at) values (?, ?, current_timestamp)")
				.params(hash, bytes)
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Another request has just stored the same one.
		}
	}

}
