package org.neutralspine.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A drawing as a file of its own. No page's style sheet reaches into it, so it brings
 * along what it looks like in the dark.
 */
public final class FigureFile {

	private static final String STYLE = "<style>" + style() + "</style>";

	private FigureFile() {
	}

	/**
	 * Makes a file of a drawing.
	 * @param svg as it stands in a page
	 */
	public static byte[] of(String svg) {
		int inside = svg.indexOf('>') + 1;
		return (svg.substring(0, inside) + STYLE + svg.substring(inside)).getBytes(StandardCharsets.UTF_8);
	}

	private static String style() {
		try (InputStream file = Objects
			.requireNonNull(FigureFile.class.getResourceAsStream("/static/css/figures.css"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
