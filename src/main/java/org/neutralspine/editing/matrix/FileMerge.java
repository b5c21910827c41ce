package org.neutralspine.editing.matrix;

import java.util.ArrayList;
import java.util.List;

import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

/**
 * What of a new file comes in by itself: the rows that nobody has edited here. One that
 * allows more comes in only where somebody has named the file for this installation;
 * nobody has decided about what an update of the application brings. All else waits.
 *
 * @param taken the rows that come in
 * @param waiting the rows that an admin has to look at
 */
record FileMerge(List<ProtocolRow> taken, List<ProtocolRow> waiting) {

	/**
	 * Compares a file with what is in force.
	 * @param earlier the files before; a row that one of them has was edited by nobody
	 */
	static FileMerge of(Protocol inForce, Protocol file, List<Protocol> earlier, boolean isNamed) {
		List<ProtocolRow> taken = new ArrayList<>();
		List<ProtocolRow> waiting = new ArrayList<>();
		for (ProtocolRow theirs : file.rows()) {
			ProtocolRow ours = inForce.row(theirs.demand());
			if (!theirs.equals(ours)) {
				boolean isEdited = earlier.stream().noneMatch((one) -> one.row(ours.demand()).equals(ours));
				boolean isDecided = isNamed || !theirs.allowsMoreThan(ours);
				((!isEdited && isDecided) ? taken : waiting).add(theirs);
			}
		}
		return new FileMerge(List.copyOf(taken), List.copyOf(waiting));
	}

}
