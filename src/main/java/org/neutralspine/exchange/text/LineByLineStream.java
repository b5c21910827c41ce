package org.neutralspine.exchange.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Gives out the bytes of a text one line at a time at most, so that the byte at which
 * decoding fails lies in {@link #line()}.
 */
final class LineByLineStream extends FilterInputStream {

	private static final int BUFFER = 8192;

	private final byte[] buffer = new byte[BUFFER];

	private int position;

	private int limit;

	private long line = 1;

	private boolean isAtLineEnd;

	private long bytesRead;

	LineByLineStream(InputStream source) {
		super(source);
	}

	/** The line that was read last, counted from one. */
	long line() {
		return this.line;
	}

	long bytesRead() {
		return this.bytesRead;
	}

	@Override
	public int available() {
		return this.limit - this.position;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) > 0) ? Byte.toUnsignedInt(one[0]) : -1;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (this.position == this.limit) {
			this.position = 0;
			this.limit = Math.max(0, this.in.read(this.buffer));
		}
		int most = Math.min(length, this.limit - this.position);
		if (most == 0) {
			return -1;
		}
		if (this.isAtLineEnd) {
			this.line++;
			this.isAtLineEnd = false;
		}
		int read = 0;
		while (read < most && !this.isAtLineEnd) {
			byte next = this.buffer[this.position + read];
			if (next == 0) {
				throw new UnreadableFileException(this.line, "import.file.binary");
			}
			this.isAtLineEnd = next == '\n';
			read++;
		}
		System.arraycopy(this.buffer, this.position, target, offset, read);
		this.position += read;
		this.bytesRead += read;
		return read;
	}

}
