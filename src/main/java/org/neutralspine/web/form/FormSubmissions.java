package org.neutralspine.web.form;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which forms were sent, and where that led. It lies in the database, so that it holds
 * for every instance and after a restart.
 */
@Component
class FormSubmissions {

	/** Longer than anybody leaves a page open before sending it again. */
	private static final Duration REMEMBERED = Duration.ofDays(7);

	/** A request without an outcome by then was stopped in the middle. */
	private static final Duration MAX_WAIT = Duration.ofMinutes(10);

	/** As long as the column. */
	private static final int MAX_LENGTH = 2000;

	private final JdbcClient database;

	private final InstantSource clock;

	FormSubmissions(JdbcClient database, InstantSource clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Notes that a form is being dealt with.
	 * @return false if it has been before, or just is
	 */
	boolean begin(FormSubmission form) {
		this.database.sql("delete from sent_form where sent_at < ? or (outcome is null and sent_at < ?)")
			.params(before(REMEMBERED), before(MAX_WAIT))
			.update();
		try {
			this.database.sql("insert into sent_form (form_key, who, sent_at) values (?, ?, ?)")
				.params(form.id(), form.who(), before(Duration.ZERO))
				.update();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/**
	 * Where a form led; empty as long as it is being dealt with.
	 */
	Optional<String> outcome(FormSubmission form) {
		return this.database.sql("select outcome from sent_form where form_key = ? and who = ? and outcome is not null")
			.params(form.id(), form.who())
			.query(String.class)
			.optional();
	}

	/**
	 * Notes where a form led.
	 * @param outcome an address; one that is too long is kept without its query, which is
	 * never needed to find the page
	 */
	void finish(FormSubmission form, String outcome) {
		String kept = (outcome.length() <= MAX_LENGTH) ? outcome
				: UriComponentsBuilder.fromUriString(outcome).replaceQuery(null).build().toUriString();
		this.database.sql("update sent_form set outcome = ? where form_key = ? and who = ?")
			.params(kept, form.id(), form.who())
			.update();
	}

	/** Lets a form be sent again. */
	void release(FormSubmission form) {
		this.database.sql("delete from sent_form where form_key = ? and who = ? and outcome is null")
			.params(form.id(), form.who())
			.update();
	}

	private Timestamp before(Duration age) {
		return Timestamp.from(this.clock.instant().minus(age));
	}

}
