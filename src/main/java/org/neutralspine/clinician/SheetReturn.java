package org.neutralspine.clinician;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neutralspine.guidance.review.ReviewSubject;
import org.neutralspine.guidance.review.ReviewSubjects;
import org.neutralspine.signoff.Clinician;
import org.neutralspine.signoff.SignOffs;
import org.neutralspine.web.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a sheet that comes back: it is read, looked at, and recorded as a whole or not at
 * all.
 */
@Service
class SheetReturn {

	private final SheetReader reader;

	private final SheetStaging staging;

	private final ReviewSubjects subjects;

	private final SignOffs signOffs;

	SheetReturn(SheetReader reader, SheetStaging staging, ReviewSubjects subjects, SignOffs signOffs) {
		this.reader = reader;
		this.staging = staging;
		this.subjects = subjects;
		this.signOffs = signOffs;
	}

	/**
	 * What became of a sheet.
	 */
	enum Outcome {

		/** It is not the one that was looked at last, or it is recorded already. */
		GONE,
		/** Something was changed meanwhile, so nothing is recorded. */
		CHANGED,

		RECORDED

	}

	/**
	 * Reads a sheet.
	 * @throws org.neutralspine.exchange.text.UnreadableFileException if it is none
	 */
	SheetReading read(MultipartFile sent) throws IOException {
		Path file = Files.createTempFile("review-sheet", null);
		try {
			sent.transferTo(file);
			return this.reader.read(file);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	/**
	 * Keeps what was read until it is confirmed.
	 * @return what stands for it
	 */
	String keep(Clinician clinician, SheetReading reading) {
		String sheet = Sha256.hex(reading.rows().toString());
		this.staging.keep(clinician.account(), sheet, reading.rows());
		return sheet;
	}

	List<SheetRow> find(Clinician clinician, String sheet) {
		return this.staging.find(clinician.account(), sheet);
	}

	/**
	 * Records all of a sheet, or nothing.
	 */
	@Transactional
	Outcome record(Clinician clinician, String sheet) {
		List<SheetRow> rows = find(clinician, sheet);
		if (rows.isEmpty()) {
			return Outcome.GONE;
		}
		Map<SheetRow, ReviewSubject> read = new LinkedHashMap<>();
		rows.forEach((row) -> asItWas(row).ifPresent((subject) -> read.put(row, subject)));
		if (read.size() < rows.size()) {
			return Outcome.CHANGED;
		}
		read.forEach((row, subject) -> this.signOffs.state(clinician, row.key(), subject.wording(), row.opinion(),
				row.comment()));
		this.staging.discard(clinician.account());
		return Outcome.RECORDED;
	}

	private Optional<ReviewSubject> asItWas(SheetRow row) {
		return this.subjects.find(row.key()).filter((subject) -> subject.fingerprint().equals(row.fingerprint()));
	}

}
