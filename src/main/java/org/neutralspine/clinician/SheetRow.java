package org.neutralspine.clinician;

import org.neutralspine.signoff.Opinion;
import org.neutralspine.signoff.SubjectKey;

/**
 * What a row of a sheet says that was sent back.
 *
 * @param line of the row, from one, as a spreadsheet shows it
 * @param fingerprint of what stood on the sheet
 */
record SheetRow(long line, SubjectKey key, String fingerprint, Opinion opinion, String comment) {
}
