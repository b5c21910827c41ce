package org.neutralspine.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The text of a file, which has to be UTF-8, and is refused at the first byte that is
 * not. No record may be so long that it would fill the memory.
 */
final class Utf8Text extends Reader {

	private static final int BUFFER = 8192;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] GZIP = { 0x1F, (byte) 0x8B };

	private static final byte[] UTF_16_BIG = { (byte) 0xFE, (byte) 0xFF };

	private static final byte[] UTF_16_LITTLE = { (byte) 0xFF, (byte) 0xFE };

	private final InputStream source;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPORT);

	private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();

	private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();

	private boolean atEnd;

	private long bytesRead;

	private long line = 1;

	private int mostOfRecord = Integer.MAX_VALUE;

	private long leftOfRecord = Long.MAX_VALUE;

	private Utf8Text(InputStream source) {
		this.source = source;
	}

	/**
	 * Opens a file, after a byte order mark if there is one.
	 * @throws UnreadableFileException if it is packed, or no UTF-8
	 */
	static Utf8Text open(Path file) throws IOException {
		PushbackInputStream stream = new PushbackInputStream(Files.newInputStream(file), ZIP.length);
		try {
			byte[] start = stream.readNBytes(ZIP.length);
			if (starts(start, ZIP) || starts(start, GZIP)) {
				throw new UnreadableFileException(1, "import.file.packed");
			}
			if (starts(start, UTF_16_BIG) || starts(start, UTF_16_LITTLE)) {
				throw new UnreadableFileException(1, "import.file.encoding");
			}
			stream.unread(start);
			Utf8Text text = new Utf8Text(stream);
			if (text.fill() && text.chars.get(text.chars.position()) == BYTE_ORDER_MARK) {
				text.chars.get();
			}
			return text;
		}
		catch (IOException | UnreadableFileException ex) {
			stream.close();
			throw ex;
		}
	}

	private static boolean starts(byte[] file, byte[] with) {
		return Arrays.equals(file, 0, Math.min(file.length, with.length), with, 0, with.length);
	}

	/**
	 * Begins to count anew.
	 * @param most characters that may be read until this is called again
	 */
	void startRecord(int most) {
		this.mostOfRecord = most;
		this.leftOfRecord = most;
	}

	long bytesRead() {
		return this.bytesRead;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		if (!this.chars.hasRemaining() && !fill()) {
			return -1;
		}
		int read = Math.min(length, this.chars.remaining());
		this.chars.get(target, offset, read);
		this.leftOfRecord -= read;
		if (this.leftOfRecord < 0) {
			throw new UnreadableFileException(this.line, "import.file.record", this.mostOfRecord);
		}
		return read;
	}

	private boolean fill() throws IOException {
		this.chars.clear();
		while (true) {
			CoderResult result = this.decoder.decode(this.bytes, this.chars, this.atEnd);
			if (this.chars.position() > 0) {
				count(this.chars.flip());
				return true;
			}
			if (result.isError()) {
				throw new UnreadableFileException(this.line, "import.file.encoding");
			}
			if (this.atEnd) {
				this.chars.flip();
				return false;
			}
			fillBytes();
		}
	}

	private void fillBytes() throws IOException {
		this.bytes.compact();
		int read = this.source.read(this.bytes.array(), this.bytes.position(), this.bytes.remaining());
		this.atEnd = read < 0;
		this.bytesRead += Math.max(read, 0);
		this.bytes.position(this.bytes.position() + Math.max(read, 0)).flip();
	}

	private void count(CharBuffer decoded) {
		for (int i = 0; i < decoded.limit(); i++) {
			char next = decoded.get(i);
			if (next == '\n') {
				this.line++;
			}
			else if (next == '\0') {
				throw new UnreadableFileException(this.line, "import.file.binary");
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.source.close();
	}

}
