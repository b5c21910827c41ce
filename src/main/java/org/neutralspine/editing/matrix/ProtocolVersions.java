package org.neutralspine.editing.matrix;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Actor;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.ConfiguredProtocol;
import org.neutralspine.guidance.ProtocolChanged;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Owns the table of versions. None is ever changed or removed: plans remember by which
 * one they were checked.
 */
@Component
class ProtocolVersions {

	private static final String SELECT = "select number, matrix, reason, who, published_at from protocol_version ";

	private final JdbcClient database;

	private final ConfiguredProtocol configured;

	private final Actor actor;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	ProtocolVersions(JdbcClient database, ConfiguredProtocol configured, Actor actor, InstantSource clock,
			ApplicationEventPublisher events) {
		this.database = database;
		this.configured = configured;
		this.actor = actor;
		this.clock = clock;
		this.events = events;
	}

	/** All, the latest first. */
	List<ProtocolVersion> all() {
		return this.database.sql(SELECT + "order by number desc").query(this::read).list();
	}

	Optional<ProtocolVersion> find(int number) {
		return this.database.sql(SELECT + "where number = ?").param(number).query(this::read).optional();
	}

	/** The version in force; empty only before the first start has ended. */
	Optional<ProtocolVersion> latest() {
		return this.database.sql(SELECT + "where number = (select max(number) from protocol_version)")
			.query(this::read)
			.optional();
	}

	private ProtocolVersion read(ResultSet row, int index) throws SQLException {
		return new ProtocolVersion(row.getInt(1),
				StoredProtocol.read(row.getString(2), this.configured.protocol(),
						"Version number " + row.getInt(1) + " of the protocol"),
				row.getString(3), row.getString(4), row.getTimestamp(5).toInstant());
	}

	/** Whether a version was written before the application knew all demands. */
	boolean lacksRows(int number) {
		String matrix = this.database.sql("select matrix from protocol_version where number = ?")
			.param(number)
			.query(String.class)
			.single();
		Set<String> rows = matrix.lines().map((line) -> line.split(",", 2)[0]).collect(Collectors.toSet());
		return Stream.of(Demand.values()).anyMatch((demand) -> !rows.contains(demand.name()));
	}

	/** Whether a version is called so already. */
	boolean isTaken(String name, String version) {
		return this.database.sql("select count(*) from protocol_version where name = ? and version = ?")
			.params(name, version)
			.query(Integer.class)
			.single() > 0;
	}

	/** The first number from one on that no version of that name has. */
	String freeVersion(String name, int from) {
		return IntStream.iterate(from, (number) -> number + 1)
			.mapToObj(String::valueOf)
			.filter((version) -> !isTaken(name, version))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Puts the next version in force.
	 * @param reason why; null where nothing has to be said
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	int add(Protocol protocol, @Nullable String reason) {
		int number = latest().map(ProtocolVersion::number).orElse(0) + 1;
		this.database.sql("""
				insert into protocol_version (number, name, version, matrix, reason, who, published_at)
				values (:number, :name, :version, :matrix, cast(:reason as varchar), :who, :now)""")
			.param("number", number)
			.param("name", protocol.name())
			.param("version", protocol.version())
			.param("matrix", ProtocolFile.write(protocol))
			.param("reason", reason)
			.param("who", this.actor.name())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.events.publishEvent(AuditableEvent.of("protocol.published", "protocol " + number));
		this.events.publishEvent(new ProtocolChanged(number));
		return number;
	}

}
