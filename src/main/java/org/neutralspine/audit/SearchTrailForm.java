package org.neutralspine.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A search of the trail, as it stands in the address. Fields that were not given are
 * empty.
 */
record SearchTrailForm(String who, String what, String from, String to, String about) {

	private static final int LAST_YEAR = 9999;

	SearchTrailForm(@Nullable String who, @Nullable String what, @Nullable String from, @Nullable String to,
			@Nullable String about) {
		this.who = text(who);
		this.what = text(what);
		this.from = text(from);
		this.to = text(to);
		this.about = text(about);
	}

	/**
	 * The search; empty if the form has errors.
	 * @param zone in which days begin and end
	 */
	Optional<TrailSearch> read(ZoneId zone, Errors errors) {
		LocalDate first = day("from", this.from, errors);
		LocalDate last = day("to", this.to, errors);
		if (first != null && last != null && last.isBefore(first)) {
			errors.rejectValue("to", "problem.audit.order");
		}
		return errors.hasErrors() ? Optional.empty()
				: Optional.of(new TrailSearch(this.who, this.what, first, last, zone, this.about));
	}

	/**
	 * The same search as the end of an address.
	 */
	public String query() {
		return UriComponentsBuilder.newInstance()
			.queryParam("who", "{who}")
			.queryParam("what", "{what}")
			.queryParam("from", "{from}")
			.queryParam("to", "{to}")
			.queryParam("about", "{about}")
			.encode()
			.buildAndExpand(this.who, this.what, this.from, this.to, this.about)
			.toUriString();
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

	private static @Nullable LocalDate day(String field, String text, Errors errors) {
		if (text.isEmpty()) {
			return null;
		}
		try {
			LocalDate day = LocalDate.parse(text);
			if (day.getYear() > 0 && day.getYear() <= LAST_YEAR) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// Said below.
		}
		errors.rejectValue(field, "problem.date.format");
		return null;
	}

}
