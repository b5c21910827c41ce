package org.neutralspine.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * The characters that our fonts can print. Scripts that are written from right to left,
 * that join their letters, or that have thousands of signs are not among them.
 */
public final class FontCoverage {

	/** The family that everything is set in. */
	static final String FAMILY = "Atkinson Hyperlegible";

	static final List<Font> FONTS = List.of(new Font("fonts/atkinson-hyperlegible-regular.ttf", 400),
			new Font("fonts/atkinson-hyperlegible-bold.ttf", 700));

	/** Where the letters come from that {@link #FONTS} lack. */
	static final List<Font> FALLBACKS = List.of(new Font("fonts/dejavu-sans-regular.ttf", 400),
			new Font("fonts/dejavu-sans-bold.ttf", 700));

	/** Replaces a character that cannot be printed. */
	static final String REPLACEMENT = "\u25A1";

	private static final int SOFT_HYPHEN = 0xAD;

	private static final BitSet PRINTED = printed();

	/**
	 * A font file.
	 *
	 * @param path where it lies on the class path
	 * @param weight 400 for regular, 700 for bold
	 */
	record Font(String path, int weight) {

		InputStream open() {
			try {
				return new ClassPathResource(this.path).getInputStream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	private FontCoverage() {
	}

	/**
	 * The characters of a text that cannot be printed, each once, in the order of the
	 * text; empty where all can be.
	 */
	public static String missing(String text) {
		StringBuilder missing = new StringBuilder();
		composed(text).codePoints()
			.filter((character) -> !PRINTED.get(character) && !isUnseen(character))
			.distinct()
			.forEach(missing::appendCodePoint);
		return missing.toString();
	}

	/**
	 * A text with printable characters only: a sign replaces each other one, and
	 * invisible ones are left out.
	 */
	static String printable(String text) {
		StringBuilder printable = new StringBuilder(text.length());
		composed(text).codePoints().forEach((character) -> {
			if (PRINTED.get(character)) {
				printable.appendCodePoint(character);
			}
			else if (!isUnseen(character)) {
				printable.append(REPLACEMENT);
			}
		});
		return printable.toString();
	}

	/** Nothing here puts an accent onto the letter before it. */
	private static String composed(String text) {
		return Normalizer.normalize(ControlCharacters.remove(text), Normalizer.Form.NFC);
	}

	/**
	 * Whether a character only directs others: joiners, marks of direction, and the
	 * choice between a sign and its colourful twin.
	 */
	private static boolean isUnseen(int character) {
		return Character.getType(character) == Character.FORMAT || (character >= 0xFE00 && character <= 0xFE0F);
	}

	/** The fallback has the letters of the other fonts, too. */
	private static BitSet printed() {
		BitSet printed = letters(FALLBACKS.get(0));
		for (int character = 0; character < printed.length(); character++) {
			if (Character.getType(character) == Character.FORMAT) {
				printed.clear(character);
			}
		}
		printed.set('\t');
		printed.set('\n');
		printed.set('\r');
		printed.set(SOFT_HYPHEN);
		return printed;
	}

	private static BitSet letters(Font font) {
		try (InputStream file = font.open();
				TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
			CmapLookup glyphs = letters.getUnicodeCmapLookup();
			BitSet found = new BitSet();
			for (int character = ' '; character <= Character.MAX_CODE_POINT; character++) {
				if (glyphs.getGlyphId(character) != 0) {
					found.set(character);
				}
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
