package org.neutralspine.web;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is read so often that it is kept in memory, as the database has it: read anew
 * after a change here, and as soon as the number of the last change says that there was
 * one elsewhere. Several servers may share a database.
 *
 * @param <T> what is kept; it must not change by itself
 */
public final class CurrentCopy<T> {

	private static final Logger logger = LoggerFactory.getLogger(CurrentCopy.class);

	private static final long ASKED_FOR = Duration.ofSeconds(1).toNanos();

	/** Asking takes seconds while nobody answers. */
	private static final long LEFT_ALONE = Duration.ofSeconds(30).toNanos();

	private final String name;

	private final TransactionOperations anew;

	private final LongSupplier lastChange;

	private final Supplier<T> reader;

	private final ReentrantLock lock = new ReentrantLock();

	private volatile Read<T> read;

	private volatile long askedAt;

	/** Null while it can be asked. */
	private @Nullable Long outOfReachSince;

	/**
	 * Reads it for the first time, as later, in a transaction of its own.
	 * @param name for the log
	 * @param lastChange asks for the number of the last change
	 * @param reader reads it
	 */
	public CurrentCopy(String name, PlatformTransactionManager transactions, LongSupplier lastChange,
			Supplier<T> reader) {
		this(name, anew(transactions), lastChange, reader);
	}

	CurrentCopy(String name, TransactionOperations anew, LongSupplier lastChange, Supplier<T> reader) {
		this.name = name;
		this.anew = anew;
		this.lastChange = lastChange;
		this.reader = reader;
		this.read = readNow();
	}

	private static TransactionOperations anew(PlatformTransactionManager transactions) {
		TransactionTemplate anew = new TransactionTemplate(transactions);
		anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		anew.setReadOnly(true);
		return anew;
	}

	public T get() {
		return this.read.what();
	}

	/**
	 * Reads it again, one after the other, so that nobody is shown an older one after a
	 * newer.
	 */
	public void refresh() {
		this.lock.lock();
		try {
			this.read = readNow();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * The same, unless what was read is the last of it.
	 */
	public void refreshIfChanged() {
		this.lock.lock();
		try {
			readIfChanged();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Reads it again where it was changed elsewhere. That is asked at most once a second,
	 * and only by one at a time.
	 */
	public void catchUp() {
		if (System.nanoTime() - this.askedAt < ASKED_FOR || !this.lock.tryLock()) {
			return;
		}
		try {
			readIfChanged();
			this.askedAt = System.nanoTime();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * The same again and again: while the database is away, what was read last goes on,
	 * the log says so once, and it is asked for less often.
	 */
	public void keepUp() {
		Long since = this.outOfReachSince;
		if (since != null && System.nanoTime() - since < LEFT_ALONE) {
			return;
		}
		try {
			catchUp();
			this.outOfReachSince = null;
		}
		catch (DataAccessException | TransactionException ex) {
			if (since == null) {
				logger.warn("Nobody can say whether the {} was changed on another server: {}", this.name,
						ex.getMessage());
			}
			this.outOfReachSince = System.nanoTime();
		}
	}

	private void readIfChanged() {
		if (this.lastChange.getAsLong() != this.read.change()) {
			this.read = readNow();
		}
	}

	/** Asked for before it is read, so that a change meanwhile is not missed. */
	private Read<T> readNow() {
		Read<T> all = this.anew.execute((transaction) -> new Read<>(this.lastChange.getAsLong(), this.reader.get()));
		this.askedAt = System.nanoTime();
		return all;
	}

	private record Read<T>(long change, T what) {
	}

}
