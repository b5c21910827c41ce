package org.neutralspine.signoff;

import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.neutralspine.web.CurrentCopy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
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

	private final CurrentCopy<Map<SubjectKey, List<Statement>>> copy;

	SignOffs(StatementTable table, ApplicationEventPublisher events, InstantSource clock,
			PlatformTransactionManager transactions) {
		this.table = table;
		this.events = events;
		this.clock = clock;
		this.copy = new CurrentCopy<>("reviews by clinicians", transactions, table::count, this::load);
	}

	/**
	 * Where a subject stands.
	 * @param now what people are told now
	 */
	public Standing standing(SubjectKey subject, Wording now) {
		List<Statement> history = history(subject);
		return history.isEmpty() ? Standing.NONE : Standing.of(history, now);
	}

	/** All that was ever said about a subject, the newest first. */
	public List<Statement> history(SubjectKey subject) {
		return all().getOrDefault(subject, List.of());
	}

	/**
	 * The last word of a clinician on what they are shown now; nothing where it is none.
	 */
	public Optional<Statement> ownWord(SubjectKey subject, Wording now, long account) {
		return history(subject).stream()
			.filter((one) -> one.clinician().account() == account)
			.findFirst()
			.filter((last) -> last.holdsFor(now) && !last.says(Opinion.WITHDRAWN));
	}

	/** All that was ever said; the same map until something else is. */
	public Map<SubjectKey, List<Statement>> all() {
		return this.copy.get();
	}

	/**
	 * Keeps a statement. Who says again what they said last adds nothing.
	 * @param wording what they saw
	 * @return whether it was kept
	 */
	@Transactional
	public boolean state(Clinician clinician, SubjectKey subject, Wording wording, Opinion opinion, String comment) {
		Statement statement = new Statement(subject, wording, opinion, comment, clinician, this.clock.instant());
		// What is in memory may be a second old.
		boolean isSaid = this.table.last(subject, clinician.account()).filter(statement::isSameAs).isPresent();
		if (!isSaid) {
			this.table.add(statement);
			this.events.publishEvent(Stated.of(statement));
		}
		return !isSaid;
	}

	/** Many statements that are kept at once are read once. */
	@TransactionalEventListener(Stated.class)
	void refresh() {
		this.copy.refreshIfChanged();
	}

	/** Takes over what was said on another server. */
	@Scheduled(fixedDelay = 1000)
	void keepUp() {
		this.copy.keepUp();
	}

	private Map<SubjectKey, List<Statement>> load() {
		return Collections.unmodifiableMap(this.table.all()
			.stream()
			.collect(Collectors.groupingBy(Statement::subject, LinkedHashMap::new, Collectors.toList())));
	}

}
