package org.neutralspine.guidance.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;

/**
 * Reads from a form what a physician said.
 */
final class PhysicianFields {

	private final PhysicianForm form;

	private final FormFields fields;

	private final @Nullable LocalDate on;

	private final @Nullable LocalDate until;

	/**
	 * Reads the days, which are told first where they are wrong.
	 */
	PhysicianFields(PhysicianForm form, FormFields fields) {
		this.form = form;
		this.fields = fields;
		this.on = fields.date("clearedOn", form.clearedOn());
		this.until = fields.date("clearedUntil", form.clearedUntil());
		if (PhysicianInput.endsBeforeItBegins(this.on, this.until)) {
			fields.reject("clearedUntil", "problem.date.order");
		}
	}

	/**
	 * Reads the rest.
	 * @param permits slugs of the exercises that the physician allows by name
	 */
	PhysicianInput read(List<String> permits) {
		return new PhysicianInput(
				this.fields.constant("clearance", FormFields.text(this.form.clearance()), Clearance.class),
				FormFields.text(this.form.clearedBy()), this.on, this.until,
				this.fields.constants("avoid", this.form.avoid(), Limit.class), load(), permits, scan(), brace());
	}

	private Scan scan() {
		Imaging shows = this.fields.constant("imaging", FormFields.text(this.form.imaging()), Imaging.class);
		return new Scan((shows != null) ? shows : Imaging.NOT_YET, this.fields.date("imagedOn", this.form.imagedOn()));
	}

	private PrescribedBrace brace() {
		Brace brace = this.fields.constant("brace", FormFields.text(this.form.brace()), Brace.class);
		return new PrescribedBrace((brace != null) ? brace : Brace.NONE,
				this.fields.date("braceUntil", this.form.braceUntil()));
	}

	private @Nullable BigDecimal load() {
		String text = FormFields.text(this.form.maxLoad());
		if (text == null) {
			return null;
		}
		TypedLoad load = TypedLoad.of(text).orElse(null);
		boolean pounds = PhysicianForm.POUNDS.equals(this.form.loadUnit());
		boolean unit = pounds || PhysicianForm.KILOGRAMS.equals(this.form.loadUnit());
		if (load == null) {
			this.fields.reject("limits.maxLoadKg", unit ? "problem.load.number" : "problem.load.unit");
			return null;
		}
		if (!unit && !load.namesUnit()) {
			this.fields.reject("limits.maxLoadKg", "problem.load.unit");
			return null;
		}
		return load.inKilograms(pounds);
	}

}
