package org.neutralspine.catalogue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.neutralspine.editing.PictureUploads;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published exercise that has a picture and an origin as long as this is open.
 */
public final class PicturedExercise implements AutoCloseable {

	public static final String ALTERNATIVE = "Somebody on hands & knees, one arm and the other leg stretched out";

	public static final Origin ORIGIN = new Origin("wger", "1", "CC-BY-SA 4.0", "Ada \"A\" Byron",
			"https://wger.example.org/1", null, List.of(), null);

	private final Catalogue catalogue;

	private final JdbcClient database;

	private final String slug;

	private final Picture picture;

	private PicturedExercise(ApplicationContext beans, String slug, byte[] file) {
		this.catalogue = beans.getBean(Catalogue.class);
		this.database = beans.getBean(JdbcClient.class);
		this.slug = slug;
		PictureUploads.Kept kept = beans.getBean(PictureUploads.class).keep(file);
		this.picture = new Picture(kept.hash(), ALTERNATIVE, kept.width(), kept.height());
		write(json(this.picture), json(ORIGIN));
	}

	public static PicturedExercise of(ApplicationContext beans, String slug) {
		return new PicturedExercise(beans, slug, drawing(1000, 700));
	}

	public Picture picture() {
		return this.picture;
	}

	/** Leaves the picture, but nobody is named and nothing is linked any more. */
	public void withPlainOrigin() {
		write(json(this.picture), json(new Origin("wger", null, "CC0", null, null, null, List.of(), null)));
	}

	private void write(String picture, String origin) {
		this.database.sql("update exercise set picture = ? format json, origin = ? format json where slug = ?")
			.params(picture, origin, this.slug)
			.update();
		this.catalogue.refresh();
	}

	@Override
	public void close() {
		this.database.sql("update exercise set picture = null, origin = null where slug = ?").param(this.slug).update();
		this.catalogue.refresh();
	}

	private static String json(Object thing) {
		return JsonMapper.shared().writeValueAsString(thing);
	}

	/** Somebody doing a bird dog, in a few lines. */
	public static byte[] drawing(int width, int height) {
		BufferedImage drawing = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = drawing.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.scale(width / 100.0, height / 70.0);
		graphics.setColor(new Color(0x164640));
		graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		graphics.drawLine(8, 30, 38, 34);
		graphics.drawLine(38, 34, 66, 32);
		graphics.drawLine(66, 32, 92, 22);
		graphics.drawLine(66, 32, 66, 62);
		graphics.drawLine(40, 34, 40, 62);
		graphics.drawLine(40, 62, 22, 62);
		graphics.fillOval(71, 26, 12, 12);
		graphics.setStroke(new BasicStroke(1));
		graphics.drawLine(2, 65, 98, 65);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(drawing, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
