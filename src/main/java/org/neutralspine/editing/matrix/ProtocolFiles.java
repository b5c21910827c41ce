package org.neutralspine.editing.matrix;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.guidance.ConfiguredProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolFile;
import org.neutralspine.web.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers the files that starts were given, so that each is taken once.
 */
@Component
class ProtocolFiles {

	private final JdbcClient database;

	private final ConfiguredProtocol configured;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	ProtocolFiles(JdbcClient database, ConfiguredProtocol configured, InstantSource clock,
			ApplicationEventPublisher events) {
		this.database = database;
		this.configured = configured;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A file as it was read.
	 *
	 * @param isWaiting whether some of it did not come in and no admin has decided yet
	 */
	record ReadFile(String fingerprint, Protocol protocol, String source, boolean isWaiting) {
	}

	static String fingerprint(Protocol protocol) {
		return Sha256.hex(ProtocolFile.write(protocol));
	}

	/** All, the earliest first. */
	List<ReadFile> all() {
		return this.database.sql("select fingerprint, matrix, source, is_waiting from protocol_file order by id")
			.query(this::read)
			.list();
	}

	/** The file that was read last, if an admin has to look at it. */
	Optional<ReadFile> waiting() {
		List<ReadFile> all = all();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)).filter(ReadFile::isWaiting);
	}

	private ReadFile read(ResultSet row, int index) throws SQLException {
		return new ReadFile(row.getString(1), StoredProtocol.read(row.getString(2), this.configured.protocol(),
				"The file “" + row.getString(3) + "” that was read once"), row.getString(3), row.getBoolean(4));
	}

	void add(ConfiguredProtocol file, boolean isWaiting) {
		this.database.sql("""
				insert into protocol_file (fingerprint, name, version, matrix, source, is_waiting, read_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(fingerprint(file.protocol()), file.protocol().name(), file.protocol().version(),
					ProtocolFile.write(file.protocol()), file.source(), isWaiting,
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * Remembers that an admin has looked at what waits.
	 * @param seen the fingerprint of the file that was looked at
	 * @return whether it was that one that waits
	 */
	@Transactional
	public boolean decide(String seen) {
		if (waiting().filter((file) -> file.fingerprint().equals(seen)).isEmpty()) {
			return false;
		}
		this.database.sql("update protocol_file set is_waiting = false where is_waiting").update();
		this.events.publishEvent(AuditableEvent.of("protocol.kept", "protocol " + seen.substring(0, 12)));
		return true;
	}

}
