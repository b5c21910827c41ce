package org.neutralspine.account.throttle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.neutralspine.account.session.SignInEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records what a stranger can make happen as often as they like, without letting them
 * fill the database: the first of a kind at once, and how many more there were when the
 * minute is over. Of more than 20 different ones within a minute all others are counted
 * together. So there are never more than about 50 entries a minute.
 */
@Component
class RepeatedEvents {

	private static final int MAX_DIFFERENT = 20;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	/** How often each happened after it was recorded. */
	private Map<SignInEvent, Integer> more = new LinkedHashMap<>();

	RepeatedEvents(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	void happened(SignInEvent event) {
		count(event)
			.ifPresent((first) -> this.transaction.executeWithoutResult((status) -> this.events.publishEvent(first)));
	}

	/**
	 * Once a minute, and before the application ends.
	 */
	@PreDestroy
	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	void recordHowManyMore() {
		Map<SignInEvent, Integer> due = startAnew();
		due.values().removeIf((times) -> times == 0);
		if (!due.isEmpty()) {
			this.transaction.executeWithoutResult((status) -> due.forEach((event, times) -> this.events
				.publishEvent(event.about("%s, %d more".formatted(event.about(), times)))));
		}
	}

	/**
	 * Counts an event, and returns it if it is the first of its kind and so has to be
	 * recorded at once.
	 */
	private synchronized Optional<SignInEvent> count(SignInEvent event) {
		boolean fits = this.more.containsKey(event) || this.more.size() < MAX_DIFFERENT;
		SignInEvent counted = fits ? event : new SignInEvent(event.what(), "others", SignInEvent.SOMEBODY);
		int times = this.more.merge(counted, 0, (before, none) -> before + 1);
		return (times == 0) ? Optional.of(counted) : Optional.empty();
	}

	private synchronized Map<SignInEvent, Integer> startAnew() {
		Map<SignInEvent, Integer> due = this.more;
		this.more = new LinkedHashMap<>();
		return due;
	}

}
