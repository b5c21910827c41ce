package org.neutralspine.web.request;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import jakarta.servlet.ServletRequest;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * The body of a request. It can be read up to a limited size and for a limited time, and
 * not at all once it is refused.
 */
final class RequestBody implements InputBuffer {

	/**
	 * How long a form may take; it keeps a thread meanwhile.
	 */
	static final Duration MAX_TIME = Duration.ofSeconds(30);

	private static final Duration MAX_UPLOAD_TIME = Duration.ofHours(1);

	/**
	 * How much of a refused body is read and thrown away: most browsers do not look at
	 * the answer before they have sent all.
	 */
	private static final DataSize MAX_DISCARDED = DataSize.ofMegabytes(16);

	private static final int UPLOAD_DISCARDED = 10;

	private final InputBuffer source;

	private final InstantSource clock;

	private final Instant begun;

	private Duration time = MAX_TIME;

	private long limit;

	private long discardable = MAX_DISCARDED.toBytes();

	private long read;

	private @Nullable HttpStatus refusal;

	/**
	 * Creates a body of which nothing is read yet.
	 * @param limit the most that may be read of it
	 */
	RequestBody(InputBuffer source, DataSize limit, InstantSource clock) {
		this.source = source;
		this.limit = limit.toBytes();
		this.clock = clock;
		this.begun = clock.instant();
	}

	/**
	 * The body of a request; null where it has none.
	 */
	static @Nullable RequestBody of(ServletRequest request) {
		return (RequestBody) request.getAttribute(RequestBody.class.getName());
	}

	/**
	 * The reason for the refusal; null as long as the body may be read.
	 */
	@Nullable HttpStatus refusal() {
		return this.refusal;
	}

	void refuse(HttpStatus status) {
		this.refusal = status;
	}

	/**
	 * Allows a file. Of a larger one more is thrown away, too.
	 */
	void allowUpload(DataSize largest) {
		this.limit = largest.toBytes();
		this.discardable = UPLOAD_DISCARDED * this.limit;
		this.time = MAX_UPLOAD_TIME;
	}

	/**
	 * Reads on.
	 * @throws RefusedBodyException if this body is refused
	 */
	@Override
	public int doRead(ApplicationBufferHandler handler) throws IOException {
		if (this.refusal == null && isLate()) {
			this.refusal = HttpStatus.REQUEST_TIMEOUT;
		}
		if (this.refusal == null) {
			try {
				int bytes = this.source.doRead(handler);
				this.read += Math.max(bytes, 0);
				if (this.read <= this.limit) {
					return bytes;
				}
				this.refusal = HttpStatus.CONTENT_TOO_LARGE;
			}
			catch (SocketTimeoutException ex) {
				this.refusal = HttpStatus.REQUEST_TIMEOUT;
			}
			catch (BadRequestException ex) {
				this.refusal = HttpStatus.BAD_REQUEST;
			}
		}
		throw new RefusedBodyException(this.refusal);
	}

	@Override
	public int available() {
		return this.source.available();
	}

	/**
	 * Throws away the unread rest, if that is not too much.
	 */
	void discard() {
		if (this.refusal == HttpStatus.REQUEST_TIMEOUT || this.refusal == HttpStatus.BAD_REQUEST) {
			return;
		}
		DiscardBuffer discarded = new DiscardBuffer();
		try {
			int bytes = 0;
			while (bytes >= 0 && this.read < this.discardable && !isLate()) {
				bytes = this.source.doRead(discarded);
				this.read += bytes;
			}
		}
		catch (IOException ex) {
			// Nothing more comes, or nothing that can be understood.
		}
	}

	private boolean isLate() {
		return this.clock.instant().isAfter(this.begun.plus(this.time));
	}

	private static final class DiscardBuffer implements ApplicationBufferHandler {

		private ByteBuffer bytes = ByteBuffer.allocate(0);

		@Override
		public void setByteBuffer(ByteBuffer bytes) {
			this.bytes = bytes;
		}

		@Override
		public ByteBuffer getByteBuffer() {
			return this.bytes;
		}

		@Override
		public void expand(int size) {
			// The source brings a buffer of its own.
		}

	}

}
