package org.neutralspine.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A connection on which anything may be sent, also what no client would.
 */
public final class RawConnection implements AutoCloseable {

	/** Longer than the slowest machine needs to answer. */
	private static final int PATIENCE_MS = 60_000;

	private final Socket socket;

	public RawConnection(int port) throws IOException {
		this.socket = new Socket("127.0.0.1", port);
		this.socket.setSoTimeout(PATIENCE_MS);
		this.socket.setTcpNoDelay(true);
	}

	public RawConnection send(String text) throws IOException {
		return send(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	public RawConnection send(byte[] bytes) throws IOException {
		this.socket.getOutputStream().write(bytes);
		this.socket.getOutputStream().flush();
		return this;
	}

	/**
	 * Waits until the first answer is there as a whole.
	 */
	public Answer answer() throws IOException {
		InputStream source = this.socket.getInputStream();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		String text = "";
		while (!isWhole(text)) {
			byte[] buffer = new byte[8192];
			int read = source.read(buffer);
			if (read < 0) {
				break;
			}
			bytes.write(buffer, 0, read);
			text = bytes.toString(StandardCharsets.UTF_8);
		}
		return new Answer(text);
	}

	/**
	 * Whether some of the answer is there already.
	 */
	boolean hasAnswer() {
		try {
			return this.socket.getInputStream().available() > 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether the server says no more, having closed the connection.
	 */
	boolean isClosed() {
		try {
			return this.socket.getInputStream().read() < 0;
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static boolean isWhole(String text) {
		Answer answer = new Answer(text);
		if (!text.contains("\r\n\r\n")) {
			return false;
		}
		String length = answer.header("Content-Length");
		if (!length.isEmpty()) {
			return answer.body().getBytes(StandardCharsets.UTF_8).length >= Integer.parseInt(length);
		}
		return answer.header("Transfer-Encoding").isEmpty() || text.endsWith("\r\n0\r\n\r\n");
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	/**
	 * What came back.
	 */
	public record Answer(String text) {

		/** 0 if nothing came back. */
		public int status() {
			return this.text.startsWith("HTTP/1.1 ") ? Integer.parseInt(this.text.substring(9, 12)) : 0;
		}

		/** Empty if it is absent. */
		public String header(String name) {
			return head().lines()
				.filter((line) -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
				.map((line) -> line.substring(name.length() + 1).strip())
				.findFirst()
				.orElse("");
		}

		String head() {
			int end = this.text.indexOf("\r\n\r\n");
			return (end < 0) ? this.text : this.text.substring(0, end);
		}

		public String body() {
			return this.text.substring(Math.min(head().length() + 4, this.text.length()));
		}

	}

}
