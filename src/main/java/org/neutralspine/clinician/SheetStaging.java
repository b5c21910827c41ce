package org.neutralspine.clinician;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.neutralspine.signoff.Opinion;
import org.neutralspine.signoff.SubjectKey;
import org.neutralspine.signoff.SubjectKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the last sheet that a clinician has sent back until they confirm it.
 */
@Component
class SheetStaging {

	private static final String OF_ACCOUNT = " from clinical_sheet_row where account_id = :account ";

	private final JdbcClient database;

	SheetStaging(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Keeps a sheet in the place of an earlier one.
	 * @param sheet stands for what it says
	 */
	@Transactional
	void keep(long account, String sheet, List<SheetRow> rows) {
		discard(account);
		rows.forEach((row) -> this.database.sql("""
				insert into clinical_sheet_row (account_id, sheet, line, kind, subject, fingerprint, opinion, note)
				values (:account, :sheet, :line, :kind, :subject, :fingerprint, :opinion, :note)
				""")
			.param("account", account)
			.param("sheet", sheet)
			.param("line", row.line())
			.param("kind", row.key().kind().name())
			.param("subject", row.key().name())
			.param("fingerprint", row.fingerprint())
			.param("opinion", row.opinion().name())
			.param("note", row.comment())
			.update());
	}

	/** What a sheet says; empty where it is not the last one, or none waits. */
	List<SheetRow> find(long account, String sheet) {
		return this.database.sql("select *" + OF_ACCOUNT + "and sheet = :sheet order by line")
			.param("account", account)
			.param("sheet", sheet)
			.query((row, number) -> row(row))
			.list();
	}

	void discard(long account) {
		this.database.sql("delete" + OF_ACCOUNT).param("account", account).update();
	}

	private static SheetRow row(ResultSet row) throws SQLException {
		return new SheetRow(row.getLong("line"),
				new SubjectKey(SubjectKind.valueOf(row.getString("kind")), row.getString("subject")),
				row.getString("fingerprint"), Opinion.valueOf(row.getString("opinion")), row.getString("note"));
	}

}
