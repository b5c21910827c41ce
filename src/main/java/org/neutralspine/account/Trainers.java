package org.neutralspine.account;

import java.util.List;

/**
 * Who may have clients.
 */
public interface Trainers {

	/** Everybody with an account, by name. */
	List<Trainer> all();

	/** Whether there is such a trainer to look after their clients. */
	boolean isAvailable(long id);

	/**
	 * A person who has, had or may have clients.
	 *
	 * @param available whether they are a trainer who may sign in, or choose a password
	 * to do so
	 */
	record Trainer(long id, String name, boolean available) {
	}

}
