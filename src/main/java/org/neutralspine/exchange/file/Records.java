package org.neutralspine.exchange.file;

import java.io.Closeable;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * The records of a file, one after the other.
 */
public interface Records extends Closeable {

	/**
	 * Reads one more record, whatever is wrong with it.
	 * @return null where there are no more
	 * @throws UnreadableFileException if it cannot be told where the record ends
	 */
	@Nullable FileRecord next() throws IOException;

	/** How much of the file was read, in bytes. */
	long bytesRead();

}
