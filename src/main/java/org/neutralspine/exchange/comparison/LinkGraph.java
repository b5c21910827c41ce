package org.neutralspine.exchange.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.Problem;

/**
 * The links between exercises, of the catalogue as it would be. Each has to lead
 * somewhere, and no way to something easier, or to something harder, may lead back.
 */
final class LinkGraph {

	/** More would fill the memory. */
	static final int MAX_NAMES = 1_000_000;

	/** By slug; a slug that is only linked to has a number too. */
	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<Node> nodes = new ArrayList<>();

	/** By the slug that the file gives. */
	private final Map<String, String> renamed = new HashMap<>();

	/** Adds what is in the catalogue. */
	void known(String slug, Content content) {
		node(slug).become(this, content);
	}

	/**
	 * Adds what is in the file, in the place of what is in the catalogue.
	 * @param record its number in the file
	 * @param isChange whether it differs from what is in the catalogue; what does not
	 * makes nothing worse
	 */
	void incoming(int record, String slug, Content content, boolean isChange) {
		Node node = node(slug);
		node.become(this, content);
		node.record = record;
		node.isChange = isChange;
	}

	/**
	 * Notes that a record of the file is kept under another slug than the file gives it.
	 * What in the file links to that slug may mean either of two exercises.
	 */
	void renamed(String given, String slug) {
		this.renamed.put(given, slug);
	}

	boolean areTooMany() {
		return this.nodes.size() > MAX_NAMES;
	}

	private Node node(String slug) {
		return this.nodes.get(number(slug));
	}

	private int number(String slug) {
		return this.numbers.computeIfAbsent(slug, (unknown) -> {
			this.nodes.add(new Node(slug));
			return this.nodes.size() - 1;
		});
	}

	/** Tells what is wrong with which record of the file. */
	void check(BiConsumer<Integer, Problem> reject) {
		for (Node node : this.nodes) {
			if (node.isChange) {
				node.links()
					.filter((link) -> !this.nodes.get(link.to()).exists)
					.forEach((link) -> reject.accept(node.record,
							Problem.of(link.property(), "import.record.link", this.nodes.get(link.to()).slug)));
				node.links()
					.filter((link) -> this.renamed.containsKey(this.nodes.get(link.to()).slug))
					.forEach((link) -> reject.accept(node.record, ambiguous(link)));
			}
		}
		circles("easier", (node) -> node.easier, reject);
		circles("harder", (node) -> node.harder, reject);
	}

	private Problem ambiguous(Link link) {
		String given = this.nodes.get(link.to()).slug;
		return Problem.of(link.property(), "import.record.link.renamed", given, this.renamed.getOrDefault(given, ""));
	}

	private void circles(String property, Function<Node, int[]> links, BiConsumer<Integer, Problem> reject) {
		int[] circles = new StronglyConnectedComponents(this.nodes.size(),
				(number) -> links.apply(this.nodes.get(number)))
			.find();
		for (int number = 0; number < circles.length; number++) {
			Node node = this.nodes.get(number);
			for (int to : links.apply(node)) {
				if (node.isChange && to != number && circles[to] == circles[number]) {
					reject.accept(node.record, Problem.of(property, "import.record.circle", this.nodes.get(to).slug));
					break;
				}
			}
		}
	}

	/**
	 * One property that leads to one exercise.
	 */
	private record Link(String property, int to) {
	}

	/**
	 * An exercise, as far as it links and is linked to.
	 */
	private static final class Node {

		private static final int[] NONE = {};

		private final String slug;

		private boolean exists;

		private int record;

		private boolean isChange;

		private int[] easier = NONE;

		private int[] harder = NONE;

		private int[] instead = NONE;

		Node(String slug) {
			this.slug = slug;
		}

		void become(LinkGraph links, Content content) {
			this.exists = true;
			this.easier = numbers(links, content.easier());
			this.harder = numbers(links, content.harder());
			this.instead = numbers(links, content.instead());
		}

		private static int[] numbers(LinkGraph links, List<String> slugs) {
			return slugs.isEmpty() ? NONE : slugs.stream().mapToInt(links::number).toArray();
		}

		Stream<Link> links() {
			return Stream.of(links("easier", this.easier), links("harder", this.harder), links("instead", this.instead))
				.flatMap((links) -> links);
		}

		private static Stream<Link> links(String property, int[] to) {
			return Arrays.stream(to).mapToObj((number) -> new Link(property, number));
		}

	}

}
