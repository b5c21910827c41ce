package org.neutralspine.guidance;

import java.util.Optional;

import org.neutralspine.guidance.protocol.matrix.InvalidProtocolException;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolFile;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.web.CurrentCopy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The version of the protocol that was published last. Until the first one is kept in the
 * database, that is the file's.
 */
@Component
class PublishedProtocol implements ProtocolInForce {

	private static final Logger logger = LoggerFactory.getLogger(PublishedProtocol.class);

	private static final String OF_THE_REQUEST = PublishedProtocol.class.getName();

	private final JdbcClient database;

	private final ConfiguredProtocol configured;

	private final CurrentCopy<Optional<Protocol>> copy;

	PublishedProtocol(JdbcClient database, ConfiguredProtocol configured, PlatformTransactionManager transactions) {
		this.database = database;
		this.configured = configured;
		this.copy = new CurrentCopy<>("protocol", transactions, this::lastNumber, this::read);
	}

	/**
	 * The protocol in force. Within one request it stays the same.
	 * @throws UnreadableProtocolException where a newer server has published one that
	 * this one cannot read
	 */
	@Override
	public Protocol now() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return readable();
		}
		if (request.getAttribute(OF_THE_REQUEST, RequestAttributes.SCOPE_REQUEST) instanceof Protocol begun) {
			return begun;
		}
		Protocol protocol = readable();
		request.setAttribute(OF_THE_REQUEST, protocol, RequestAttributes.SCOPE_REQUEST);
		return protocol;
	}

	@TransactionalEventListener(ProtocolChanged.class)
	void refresh() {
		this.copy.refresh();
	}

	/**
	 * Takes over what was published on another server, if that was not asked within the
	 * last second.
	 */
	void catchUp() {
		this.copy.catchUp();
	}

	@Scheduled(fixedDelay = 1000)
	void keepUp() {
		this.copy.keepUp();
	}

	private long lastNumber() {
		return this.database.sql("select coalesce(max(number), 0) from protocol_version").query(Long.class).single();
	}

	private Protocol readable() {
		return this.copy.get().orElseThrow(UnreadableProtocolException::new);
	}

	private Optional<Protocol> read() {
		try {
			return Optional.of(this.database
				.sql("select matrix from protocol_version where number = (select max(number) from protocol_version)")
				.query(String.class)
				.optional()
				.map((written) -> ProtocolFile.read(written, this.configured.protocol()))
				.orElseGet(this.configured::protocol));
		}
		catch (InvalidProtocolException ex) {
			logger.error("The protocol in force cannot be read by this version of the application, so nobody is "
					+ "answered: {}", ex.getMessage());
			return Optional.empty();
		}
	}

}
