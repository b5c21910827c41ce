package org.neutralspine.editing.queue;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.entry.Removal;

/**
 * What is to be removed, as it was sent.
 *
 * @param queue the name of the queue
 * @param q the words that were searched for
 * @param slug those that are chosen
 * @param all whether all that fit are meant, and not those that are chosen
 * @param sure the fingerprint of what the page has said would be removed; null before it
 * has
 * @param number how many, as typed
 */
record RemovalForm(@Nullable String queue, @Nullable String q, @Nullable List<String> slug, @Nullable String all,
		@Nullable String sure, @Nullable String number) {

	/** More than these are not removed by two clicks alone. */
	private static final int MANY = 50;

	QueueScope scope() {
		return QueueScope.of(this.queue).orElse(QueueScope.ALL);
	}

	public String words() {
		return Objects.requireNonNullElse(this.q, "");
	}

	public List<String> slugs() {
		return (this.all != null || this.slug == null) ? List.of() : this.slug;
	}

	public String typed() {
		return Objects.requireNonNullElse(this.number, "");
	}

	static boolean needsNumber(int count) {
		return count > MANY;
	}

	/**
	 * What is in the way of removing just that; null where nothing is.
	 */
	@Nullable String problem(Removal.Outlook outlook) {
		if (!outlook.fingerprint().equals(this.sure)) {
			return "queue.problem.changed";
		}
		int count = outlook.going().size();
		return (needsNumber(count) && !typed().strip().equals(Integer.toString(count))) ? "queue.problem.number" : null;
	}

}
