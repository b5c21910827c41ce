package org.neutralspine.audit;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the trail and reads it, newest first. An entry is kept if and only if the change
 * is.
 */
@Component
class AuditTrail {

	private static final int PAGE = 50;

	/** Read at once where all is read, so that the memory it takes does not grow. */
	private static final int BLOCK = 500;

	private static final Sort NEWEST_FIRST = Sort.by("id").descending();

	private final AuditEntryRepository entries;

	private final Actor actor;

	private final InstantSource clock;

	AuditTrail(AuditEntryRepository entries, Actor actor, InstantSource clock) {
		this.entries = entries;
		this.actor = actor;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(AuditableEvent event) {
		this.entries.save(new AuditEntry(this.clock.instant(), event.who().orElseGet(this.actor::name),
				event.who().isPresent() ? null : this.actor.roles(), event));
	}

	/**
	 * Records that the trail itself leaves the application.
	 */
	@Transactional
	void export(String file) {
		keep(new TrailExported(file));
	}

	/**
	 * One page of what a search finds; the last one where there are not so many.
	 * @param number 1 for the newest entries
	 */
	Page<AuditEntry> page(TrailSearch search, int number) {
		int possible = Math.min(Math.max(number, 1), Integer.MAX_VALUE / PAGE);
		Page<AuditEntry> page = find(search, possible);
		boolean beyondTheLast = page.isEmpty() && page.getTotalPages() > 0;
		return beyondTheLast ? find(search, page.getTotalPages()) : page;
	}

	/**
	 * All that a search finds, read while it is used.
	 */
	Stream<AuditEntry> all(TrailSearch search) {
		return Stream
			.iterate(block(search, Long.MAX_VALUE), (block) -> !block.isEmpty(),
					(block) -> block(search, block.get(block.size() - 1).id()))
			.flatMap(List::stream);
	}

	/**
	 * Every kind of change that there is an entry of.
	 */
	List<String> kinds() {
		return this.entries.findKinds();
	}

	private Page<AuditEntry> find(TrailSearch search, int number) {
		return this.entries.findBy(search, (query) -> query.page(PageRequest.of(number - 1, PAGE, NEWEST_FIRST)));
	}

	private List<AuditEntry> block(TrailSearch search, long before) {
		Specification<AuditEntry> older = (entry, query, builder) -> builder.lessThan(entry.get("id"), before);
		return this.entries.findBy(search.and(older), (query) -> query.sortBy(NEWEST_FIRST).limit(BLOCK).all());
	}

}
