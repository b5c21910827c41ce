package org.neutralspine.editing.matrix;

import org.neutralspine.guidance.protocol.matrix.InvalidProtocolException;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolFile;

/**
 * Reads a protocol as the database keeps it.
 */
final class StoredProtocol {

	private StoredProtocol() {
	}

	/**
	 * Reads it.
	 * @param configured gives rows for demands that it does not know yet
	 * @param what which one it is, in words
	 * @throws UnreadableStoreException where this version of the application cannot
	 */
	static Protocol read(String matrix, Protocol configured, String what) {
		try {
			return ProtocolFile.read(matrix, configured);
		}
		catch (InvalidProtocolException ex) {
			// Not its cause: no file that a clinic could correct is at fault.
			throw new UnreadableStoreException(what, ex.getMessage());
		}
	}

}
