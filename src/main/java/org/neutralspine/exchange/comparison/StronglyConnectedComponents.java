package org.neutralspine.exchange.comparison;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntFunction;

/**
 * Finds the strongly connected components of a graph (Tarjan). It keeps its path in a
 * list of its own, since a chain of links may be longer than the stack is deep.
 */
final class StronglyConnectedComponents {

	private final IntFunction<int[]> links;

	/** In which order they were come to; zero for those that were not. */
	private final int[] order;

	/** The first that one can come back to. */
	private final int[] lowest;

	/** How many of its links were followed. */
	private final int[] followed;

	private final int[] component;

	private final Deque<Integer> open = new ArrayDeque<>();

	private final Deque<Integer> path = new ArrayDeque<>();

	private int count;

	StronglyConnectedComponents(int size, IntFunction<int[]> links) {
		this.links = links;
		this.order = new int[size];
		this.lowest = new int[size];
		this.followed = new int[size];
		this.component = new int[size];
		Arrays.fill(this.component, -1);
	}

	/**
	 * For each a number that it shares with those only that lead to it and that it leads
	 * to.
	 */
	int[] find() {
		for (int start = 0; start < this.order.length; start++) {
			if (this.order[start] == 0) {
				enter(start);
				while (!this.path.isEmpty()) {
					goOn(this.path.getLast());
				}
			}
		}
		return this.component;
	}

	private void enter(int node) {
		this.count++;
		this.order[node] = this.count;
		this.lowest[node] = this.count;
		this.open.addLast(node);
		this.path.addLast(node);
	}

	private void goOn(int node) {
		int[] targets = this.links.apply(node);
		if (this.followed[node] < targets.length) {
			int target = targets[this.followed[node]++];
			if (this.order[target] == 0) {
				enter(target);
			}
			else if (this.component[target] < 0) {
				this.lowest[node] = Math.min(this.lowest[node], this.order[target]);
			}
			return;
		}
		this.path.removeLast();
		if (this.lowest[node] == this.order[node]) {
			close(node);
		}
		Integer from = this.path.peekLast();
		if (from != null) {
			this.lowest[from] = Math.min(this.lowest[from], this.lowest[node]);
		}
	}

	private void close(int node) {
		int member;
		do {
			member = this.open.removeLast();
			this.component[member] = node;
		}
		while (member != node);
	}

}
