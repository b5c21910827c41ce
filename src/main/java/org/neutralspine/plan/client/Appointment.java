package org.neutralspine.plan.client;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * When a client comes next.
 *
 * @param on the day
 * @param at the time of day; null where only the day is known
 */
@Embeddable
public record Appointment(@Column(name = "appointment_on") LocalDate on,
		@Column(name = "appointment_at") @Nullable LocalTime at) {

	/**
	 * Reads what a date and a time field send; empty where that is no day, or no time.
	 * @param time may be blank
	 */
	static Optional<Appointment> read(String day, String time) {
		try {
			return Optional.of(new Appointment(LocalDate.parse(day.strip()),
					time.isBlank() ? null : LocalTime.parse(time.strip())));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
