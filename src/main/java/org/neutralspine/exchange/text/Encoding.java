package org.neutralspine.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

/**
 * Finds out how the letters of a file are written. Spreadsheets save tables as
 * Windows-1252 where nobody asks them for anything else, and do not say so.
 */
public final class Encoding {

	public static final Charset OF_WINDOWS = Charset.forName("windows-1252");

	private static final int BUFFER = 1 << 16;

	private static final int ASCII = 0x80;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

	private final CharBuffer text = CharBuffer.allocate(BUFFER);

	private boolean hasLetters;

	private boolean isBroken;

	private Encoding() {
	}

	/** The bytes after a mark that says how the letters are written, if there is one. */
	static BOMInputStream withoutMark(InputStream bytes) throws IOException {
		return BOMInputStream.builder()
			.setInputStream(bytes)
			.setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16BE, ByteOrderMark.UTF_16LE)
			.get();
	}

	/**
	 * How a file is written that has no mark: as Windows does it only if nothing but
	 * plain letters would be UTF-8. Where some are, the others are broken.
	 */
	public static Charset ofUnmarked(Path file) throws IOException {
		Encoding encoding = new Encoding();
		try (BOMInputStream stream = withoutMark(Files.newInputStream(file))) {
			if (stream.getBOM() == null) {
				encoding.read(stream);
			}
		}
		return (encoding.isBroken && !encoding.hasLetters) ? OF_WINDOWS : StandardCharsets.UTF_8;
	}

	private void read(InputStream stream) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
		int read = 0;
		while (read >= 0 && !this.hasLetters) {
			read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
			bytes.position(bytes.position() + Math.max(0, read));
			bytes.flip();
			decode(bytes, read < 0);
			bytes.compact();
		}
	}

	private void decode(ByteBuffer bytes, boolean isEnd) {
		CoderResult result = CoderResult.OVERFLOW;
		while (result.isError() || result.isOverflow()) {
			result = this.decoder.decode(bytes, this.text, isEnd);
			this.text.flip();
			this.hasLetters |= this.text.chars().anyMatch((letter) -> letter >= ASCII);
			this.text.clear();
			if (result.isError()) {
				this.isBroken = true;
				bytes.position(bytes.position() + result.length());
			}
		}
	}

}
