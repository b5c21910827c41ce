package org.neutralspine.exchange;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.exchange.file.FileFormat;
import org.neutralspine.exchange.staging.ImportStatus;

/**
 * An import in one line of a page.
 */
record ImportSummary(long id, String fileName, @Nullable FileFormat format, ImportStatus status, boolean restoring,
		String startedBy, String startedAt, String size, int percent, int records, @Nullable String problem,
		@Nullable String line, boolean applicable, boolean undoable, int rejected, int changed, int added, int leftOut,
		int unchanged, Map<String, Integer> licences, List<String> notes, @Nullable Long revision) {

	/** What checking has come to is said only if somebody has to decide on it. */
	public String statusKey() {
		boolean isStuck = this.status == ImportStatus.CHECKED && !this.applicable;
		return "import.status." + (isStuck ? "STUCK" : this.status);
	}

	public boolean isRunning() {
		return this.status.isRunning();
	}

}
