package org.neutralspine.plan.client;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;

/**
 * What a scan showed and what is to be worn, as columns of a clearance.
 */
@Embeddable
record ScanAndBrace(@Enumerated(EnumType.STRING) Imaging imaging, @Nullable LocalDate imagedOn,
		@Enumerated(EnumType.STRING) Brace brace, @Nullable LocalDate braceUntil) {

	static ScanAndBrace of(Scan scan, PrescribedBrace prescribed) {
		return new ScanAndBrace(scan.shows(), scan.on(), prescribed.brace(), prescribed.until());
	}

	Scan scan() {
		return new Scan(this.imaging, this.imagedOn);
	}

	PrescribedBrace prescribed() {
		return new PrescribedBrace(this.brace, this.braceUntil);
	}

}
