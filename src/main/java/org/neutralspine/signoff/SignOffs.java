package org.neutralspine.signoff;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What clinicians have said, kept in memory since every page says how much is reviewed.
 */
@Service
public class SignOffs {

	private final StatementTable table;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	private volatile Said said;

	SignOffs(StatementTable table, ApplicationEventPublisher events, InstantSource clock) {
		this.table = table;
		this.events = events;
		this.clock = clock;
		this.said = load();
	}

	/**
	 * Where a subject stands.
	 * @param fingerprint of what people are told now
	 */
	public Standing standing(SubjectKey subject, String fingerprint) {
		List<Statement> history = history(subject);
		return history.isEmpty() ? Standing.NONE : Standing.of(history, fingerprint);
	}

	/** All that was ever said about a subject, the newest first. */
	public List<Statement> history(SubjectKey subject) {
		return this.said.bySubject().getOrDefault(subject, List.of());
	}

	/**
	 * The last word of a clinician on what they are shown now; nothing where it is none.
	 */
	public Optional<Statement> ownWord(SubjectKey subject, String fingerprint, long account) {
		return history(subject).stream()
			.filter((one) -> one.clinician().account() == account)
			.findFirst()
			.filter((last) -> last.isAbout(fingerprint) && !last.says(Opinion.WITHDRAWN));
	}

	/** Differs as soon as anything was said. */
	public long version() {
		return this.said.count();
	}

	/**
	 * Keeps a statement. Who says again what they said last adds nothing.
	 * @param fingerprint of what they saw
	 * @return whether it was kept
	 */
	@Transactional
	public boolean state(Clinician clinician, SubjectKey subject, String fingerprint, Opinion opinion, String comment) {
		Statement statement = new Statement(subject, fingerprint, opinion, comment, clinician, this.clock.instant());
		boolean isSaid = history(subject).stream()
			.filter((one) -> one.clinician().account() == clinician.account())
			.findFirst()
			.filter(statement::isSameAs)
			.isPresent();
		if (!isSaid) {
			this.table.add(statement);
			this.events.publishEvent(Stated.of(statement));
		}
		return !isSaid;
	}

	/**
	 * Reads all again after something was said, one after the other, so that nobody is
	 * told an older state after a newer.
	 */
	@TransactionalEventListener(Stated.class)
	@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
	synchronized void refresh() {
		// Many at once are read once.
		if (this.table.count() != this.said.count()) {
			this.said = load();
		}
	}

	/** Takes over what was said on another server; what is known goes on meanwhile. */
	@Scheduled(fixedDelay = 1000)
	void keepUp() {
		try {
			refresh();
		}
		catch (DataAccessException ex) {
			// The database is away, and the next time may find it back.
		}
	}

	private Said load() {
		long count = this.table.count();
		Map<SubjectKey, List<Statement>> bySubject = this.table.all()
			.stream()
			.collect(Collectors.groupingBy(Statement::subject, LinkedHashMap::new, Collectors.toList()));
		return new Said(count, bySubject);
	}

	private record Said(long count, Map<SubjectKey, List<Statement>> bySubject) {
	}

}
