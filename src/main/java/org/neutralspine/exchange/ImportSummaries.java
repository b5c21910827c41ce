package org.neutralspine.exchange;

import java.util.Locale;

import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.exchange.staging.RowGroup;
import org.neutralspine.web.Times;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Sums up imports for a page.
 */
@Component
class ImportSummaries {

	private static final int PERCENT = 100;

	private final Times times;

	private final MessageSource messages;

	ImportSummaries(Times times, MessageSource messages) {
		this.times = times;
		this.messages = messages;
	}

	ImportSummary of(CatalogueImport job, Locale locale) {
		boolean reading = job.status() == ImportStatus.READING;
		long done = reading ? job.bytesRead() : job.applied();
		long total = Math.max(1, reading ? job.bytesTotal() : job.records());
		Problem problem = job.problem();
		Long line = job.problemLine();
		return new ImportSummary(job.id(), job.fileName(), job.format(), job.status(), job.isRestoring(),
				job.startedBy(), this.times.minute(job.startedAt()), size(job.bytesTotal(), locale),
				(int) Math.min(PERCENT, PERCENT * done / total), job.records(),
				(problem != null) ? text(problem, locale) : null, (line != null) ? line.toString() : null,
				job.isApplicable(), job.isUndoable(), job.count(RowGroup.REJECTED), job.count(RowGroup.CHANGED),
				job.count(RowGroup.NEW), job.count(RowGroup.LEFT_OUT), job.count(RowGroup.UNCHANGED), job.licences(),
				job.notes().stream().map((note) -> text(note, locale)).toList(), job.revisionId());
	}

	private String text(Problem problem, Locale locale) {
		return this.messages.getMessage(problem.key(), problem.arguments().toArray(), locale);
	}

	private String size(long bytes, Locale locale) {
		DataSize size = DataSize.ofBytes(bytes);
		return (size.toMegabytes() > 0)
				? this.messages.getMessage("import.megabytes", new Object[] { size.toMegabytes() }, locale)
				: this.messages.getMessage("import.kilobytes", new Object[] { Math.max(1, size.toKilobytes()) },
						locale);
	}

}
