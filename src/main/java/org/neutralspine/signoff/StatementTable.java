package org.neutralspine.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what clinicians say: one row a statement. Nothing here changes or removes one.
 */
@Component
class StatementTable {

	private final JdbcClient database;

	StatementTable(JdbcClient database) {
		this.database = database;
	}

	/** All of them, the newest first. */
	List<Statement> all() {
		return this.database.sql("select * from clinical_statement order by id desc")
			.query((row, number) -> statement(row))
			.list();
	}

	/**
	 * What a clinician said last about a subject, whichever server they said it on.
	 */
	Optional<Statement> last(SubjectKey subject, long account) {
		return this.database.sql("""
				select * from clinical_statement where kind = ? and subject = ? and account_id = ?
				order by id desc fetch first 1 row only""")
			.params(subject.kind().name(), subject.name(), account)
			.query((row, number) -> statement(row))
			.optional();
	}

	/** How many there are, which only rises; a later one may have a lower number. */
	long count() {
		return this.database.sql("select count(*) from clinical_statement").query(Long.class).single();
	}

	void add(Statement statement) {
		this.database.sql("""
				insert into clinical_statement (kind, subject, fingerprint, core, opinion, note, account_id, clinician,
				profession, stated_at)
				values (:kind, :subject, :fingerprint, :core, :opinion, :note, :account, :clinician, :profession, :at)
				""")
			.param("kind", statement.subject().kind().name())
			.param("subject", statement.subject().name())
			.param("fingerprint", statement.wording().whole())
			.param("core", statement.wording().core())
			.param("opinion", statement.opinion().name())
			.param("note", statement.comment())
			.param("account", statement.clinician().account())
			.param("clinician", statement.clinician().name())
			.param("profession", statement.clinician().profession())
			.param("at", statement.at().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static Statement statement(ResultSet row) throws SQLException {
		SubjectKey subject = new SubjectKey(SubjectKind.valueOf(row.getString("kind")), row.getString("subject"));
		Instant at = row.getObject("stated_at", OffsetDateTime.class).toInstant();
		String whole = row.getString("fingerprint");
		// Before there was a core, whatever was said counted by the one fingerprint.
		String core = Objects.requireNonNullElse(row.getString("core"), whole);
		return new Statement(subject, new Wording(whole, core), Opinion.valueOf(row.getString("opinion")),
				row.getString("note"),
				new Clinician(row.getLong("account_id"), row.getString("clinician"), row.getString("profession")), at);
	}

}
