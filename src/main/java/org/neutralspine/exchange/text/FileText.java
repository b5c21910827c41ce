package org.neutralspine.exchange.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongSupplier;

import org.apache.commons.io.input.BOMInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * The text of a file, which is refused at the first byte that is none. No record may be
 * so long that it would fill the memory.
 */
public final class FileText extends FilterReader {

	private final LineByLineStream lines;

	private final LongSupplier bytesRead;

	private int mostOfRecord = Integer.MAX_VALUE;

	private long leftOfRecord = Long.MAX_VALUE;

	private FileText(LineByLineStream lines, LongSupplier bytesRead) {
		super(new InputStreamReader(lines, StandardCharsets.UTF_8.newDecoder()));
		this.lines = lines;
		this.bytesRead = bytesRead;
	}

	/**
	 * Opens a file, which is UTF-8 unless a byte order mark says otherwise.
	 * @throws UnreadableFileException if it is packed, or no text
	 */
	public static FileText open(Path file) throws IOException {
		return open(file, StandardCharsets.UTF_8);
	}

	/**
	 * Opens a file, after a byte order mark if there is one.
	 * @param unmarked how it is written where no mark says so
	 * @throws UnreadableFileException if it is packed, or no text
	 */
	public static FileText open(Path file, Charset unmarked) throws IOException {
		PackedFile.refuse(file);
		BoundedInputStream bytes = BoundedInputStream.builder().setPath(file).get();
		try {
			BOMInputStream stream = Encoding.withoutMark(bytes);
			Charset charset = (stream.getBOM() != null) ? Charset.forName(stream.getBOMCharsetName()) : unmarked;
			LineByLineStream lines = new LineByLineStream(utf8(stream, charset));
			boolean isAsItIs = charset.equals(StandardCharsets.UTF_8);
			return new FileText(lines, isAsItIs ? lines::bytesRead : bytes::getCount);
		}
		catch (IOException ex) {
			bytes.close();
			throw ex;
		}
	}

	private static InputStream utf8(InputStream stream, Charset charset) throws IOException {
		return charset.equals(StandardCharsets.UTF_8) ? stream
				: ReaderInputStream.builder()
					.setReader(new InputStreamReader(stream, charset.newDecoder()))
					.setCharset(StandardCharsets.UTF_8)
					.get();
	}

	/**
	 * Begins to count anew.
	 * @param most characters that may be read until this is called again
	 */
	public void startRecord(int most) {
		this.mostOfRecord = most;
		this.leftOfRecord = most;
	}

	public long bytesRead() {
		return this.bytesRead.getAsLong();
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
