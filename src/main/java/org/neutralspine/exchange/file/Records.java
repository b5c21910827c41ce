package org.neutralspine.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.text.UnreadableFileException;

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

	/** What is to be known of the file itself, once all of it was read. */
	default List<Problem> notes() {
		return List.of();
	}

	/** How much of the file was read, in bytes. */
	long bytesRead();

}
