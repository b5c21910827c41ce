package org.neutralspine.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Times on the pages of those who sign in, all in the time zone of the clinic and in one
 * format.
 */
@Component
public class Times {

	private final ZoneId zone;

	private final DateTimeFormatter minute;

	Times(@Value("${neutralspine.time-zone:UTC}") ZoneId zone) {
		this.zone = zone;
		this.minute = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(zone);
	}

	/** The day and the time, to the minute. */
	public String minute(Instant time) {
		return this.minute.format(time);
	}

	/** The same to the second. */
	public String second(Instant time) {
		return minute(time) + ":" + String.format(Locale.ROOT, "%02d", time.getEpochSecond() % 60);
	}

	public LocalDate day(Instant time) {
		return LocalDate.ofInstant(time, this.zone);
	}

	public ZoneId zone() {
		return this.zone;
	}

}
