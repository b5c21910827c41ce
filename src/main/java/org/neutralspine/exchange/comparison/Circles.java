package org.neutralspine.exchange.comparison;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntFunction;

/**
 * Finds out from where one can come back (Tarjan's strongly connected components). It
 * keeps its way in a list of its own, since a chain of links may be longer than the stack
 * is deep.
 */
final class Circles {

	private final IntFunction<int[]> links;

	/** In which order they were come to; zero for those that were not. */
	private final int[] order;

	/** The first that one can come back to. */
	private final int[] lowest;

	/** How many of its links were followed. */
	private final int[] followed;

	private final int[] circle;

	private final Deque<Integer> open = new ArrayDeque<>();

	private final Deque<Integer> way = new ArrayDeque<>();

	private int count;

	Circles(int size, IntFunction<int[]> links) {
		this.links = links;
		this.order = new int[size];
		this.lowest = new int[size];
		this.followed = new int[size];
		this.circle = new int[size];
		Arrays.fill(this.circle, -1);
	}

	/**
	 * For each a number that it shares with those only that lead to it and that it leads
	 * to.
	 */
	int[] find() {
		for (int start = 0; start < this.order.length; start++) {
			if (this.order[start] == 0) {
				enter(start);
				while (!this.way.isEmpty()) {
					goOn(this.way.getLast());
				}
			}
		}
		return this.circle;
	}

	private void enter(int node) {
		this.count++;
		this.order[node] = this.count;
		this.lowest[node] = this.count;
		this.open.addLast(node);
		this.way.addLast(node);
	}

	private void goOn(int node) {
		int[] targets = this.links.apply(node);
		if (this.followed[node] < targets.length) {
			int target = targets[this.followed[node]++];
			if (this.order[target] == 0) {
				enter(target);
			}
			else if (this.circle[target] < 0) {
				this.lowest[node] = Math.min(this.lowest[node], this.order[target]);
			}
			return;
		}
		this.way.removeLast();
		if (this.lowest[node] == this.order[node]) {
			close(node);
		}
		Integer from = this.way.peekLast();
		if (from != null) {
			this.lowest[from] = Math.min(this.lowest[from], this.lowest[node]);
		}
	}

	private void close(int node) {
		int member;
		do {
			member = this.open.removeLast();
			this.circle[member] = node;
		}
		while (member != node);
	}

}
