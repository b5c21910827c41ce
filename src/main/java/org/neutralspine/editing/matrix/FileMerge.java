package org.neutralspine.editing.matrix;

import java.util.ArrayList;
import java.util.List;

import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

/**
 * What of a new file comes in by itself: the rows that nobody has edited here. One that
 * allows more comes in only where somebody has named the file for this installation, for
 * the first time, and it is as the file before had it; nobody has decided about what an
 * update of the application brings, or a server with an old file. All else waits.
 *
 * @param taken the rows that come in
 * @param waiting the rows that an admin has to look at
 */
record FileMerge(List<ProtocolRow> taken, List<ProtocolRow> waiting) {

	/**
	 * Compares a file with what is in force.
	 * @param earlier the files before, the earliest first; a row that one of them has was
	 * edited by nobody
	 * @param isDecided whether somebody has named this file, which was not read before
	 */
	static FileMerge of(Protocol inForce, Protocol file, List<Protocol> earlier, boolean isDecided) {
		List<ProtocolRow> taken = new ArrayList<>();
		List<ProtocolRow> waiting = new ArrayList<>();
		for (ProtocolRow theirs : file.rows()) {
			ProtocolRow ours = inForce.row(theirs.demand());
			if (!theirs.equals(ours)) {
				boolean isLaxer = theirs.allowsMoreThan(ours);
				// Going back to what an earlier file said may have been an admin's
				// decision.
				List<Protocol> proof = isLaxer ? earlier.subList(Math.max(0, earlier.size() - 1), earlier.size())
						: earlier;
				boolean isEdited = proof.stream().noneMatch((one) -> one.row(ours.demand()).equals(ours));
				((!isEdited && (isDecided || !isLaxer)) ? taken : waiting).add(theirs);
			}
		}
		return new FileMerge(List.copyOf(taken), List.copyOf(waiting));
	}

}
