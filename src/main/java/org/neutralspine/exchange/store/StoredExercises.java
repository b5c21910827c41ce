package org.neutralspine.exchange.store;

import java.util.List;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the whole catalogue, however large it is, as it was at one moment.
 */
@Component
public class StoredExercises {

	private final StoredExerciseRepository exercises;

	private final EntityManager entityManager;

	private final TransactionTemplate transaction;

	StoredExercises(StoredExerciseRepository exercises, EntityManager entityManager,
			PlatformTransactionManager transactions) {
		this.exercises = exercises;
		this.entityManager = entityManager;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.transaction.setReadOnly(true);
	}

	public boolean isEmpty() {
		return this.exercises.count() == 0;
	}

	/** Gives each exercise, whatever its state, the oldest first. */
	public void forEach(Consumer<StoredExercise> use) {
		this.transaction.executeWithoutResult((status) -> {
			long last = 0;
			List<StoredExercise> page = this.exercises.findFirst200ByIdGreaterThanOrderById(last);
			while (!page.isEmpty()) {
				page.forEach(use);
				last = page.get(page.size() - 1).id();
				this.entityManager.clear();
				page = this.exercises.findFirst200ByIdGreaterThanOrderById(last);
			}
		});
	}

}
