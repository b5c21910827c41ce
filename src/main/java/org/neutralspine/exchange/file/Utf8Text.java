package org.neutralspine.exchange.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

/**
 * The text of a file, which has to be UTF-8, and is refused at the first byte that is
 * not. No record may be so long that it would fill the memory.
 */
final class Utf8Text extends FilterReader {

	private static final ByteOrderMark ZIP = new ByteOrderMark("ZIP", 'P', 'K', 3, 4);

	private static final ByteOrderMark GZIP = new ByteOrderMark("GZIP", 0x1F, 0x8B);

	private final LineByLineStream lines;

	private int mostOfRecord = Integer.MAX_VALUE;

	private long leftOfRecord = Long.MAX_VALUE;

	private Utf8Text(LineByLineStream lines) {
		super(new InputStreamReader(lines, StandardCharsets.UTF_8.newDecoder()));
		this.lines = lines;
	}

	/**
	 * Opens a file, after a byte order mark if there is one.
	 * @throws UnreadableFileException if it is packed, or no UTF-8
	 */
	static Utf8Text open(Path file) throws IOException {
		BOMInputStream stream = BOMInputStream.builder()
			.setPath(file)
			.setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16BE, ByteOrderMark.UTF_16LE, ZIP, GZIP)
			.get();
		try {
			ByteOrderMark mark = stream.getBOM();
			if (ZIP.equals(mark) || GZIP.equals(mark)) {
				throw new UnreadableFileException(1, "import.file.packed");
			}
			if (mark != null && !mark.equals(ByteOrderMark.UTF_8)) {
				throw new UnreadableFileException(1, "import.file.encoding");
			}
			return new Utf8Text(new LineByLineStream(stream));
		}
		catch (IOException | UnreadableFileException ex) {
			stream.close();
			throw ex;
		}
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
		return this.lines.bytesRead();
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) > 0) ? one[0] : -1;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		int read;
		try {
			read = super.read(target, offset, length);
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableFileException(this.lines.line(), "import.file.encoding");
		}
		this.leftOfRecord -= Math.max(0, read);
		if (this.leftOfRecord < 0) {
			throw new UnreadableFileException(this.lines.line(), "import.file.record", this.mostOfRecord);
		}
		return read;
	}

}
