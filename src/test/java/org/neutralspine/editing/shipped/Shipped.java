package org.neutralspine.editing.shipped;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.neutralspine.catalogue.Content;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shipped catalogues for tests, made of entries of the real one.
 */
final class Shipped {

	private final Map<String, ObjectNode> records = new LinkedHashMap<>();

	/** With some entries of the real catalogue, which link only to each other. */
	static Shipped with(String... slugs) {
		Shipped shipped = new Shipped();
		Map<String, ObjectNode> all = new LinkedHashMap<>();
		JsonMapper.shared()
			.readTree(ShippedCatalogueTests.file())
			.forEach((record) -> all.put(record.path("slug").stringValue(), (ObjectNode) record));
		for (String slug : slugs) {
			ObjectNode record = all.get(slug);
			List.of("easier", "harder", "instead").forEach((field) -> record.set(field, known(record, field, slugs)));
			shipped.records.put(slug, record);
		}
		return shipped;
	}

	private static ArrayNode known(ObjectNode record, String field, String... slugs) {
		ArrayNode known = JsonMapper.shared().createArrayNode();
		record.path(field)
			.valueStream()
			.map(JsonNode::stringValue)
			.filter(Arrays.asList(slugs)::contains)
			.forEach(known::add);
		return known;
	}

	/** The same with another record. */
	Shipped but(String slug, Consumer<ObjectNode> change) {
		Shipped other = new Shipped();
		this.records.forEach((known, record) -> other.records.put(known, record.deepCopy()));
		change.accept(other.records.get(slug));
		return other;
	}

	/** The same with a copy of a record under another slug. */
	Shipped and(String copied, String slug, Consumer<ObjectNode> change) {
		Shipped other = but(copied, (record) -> {
		});
		ObjectNode copy = this.records.get(copied).deepCopy();
		copy.put("slug", slug);
		copy.put("name", "Test " + slug);
		copy.putArray("aliases");
		other.records.put(slug, copy);
		change.accept(copy);
		return other;
	}

	static Consumer<ObjectNode> list(String field, String... values) {
		return (record) -> {
			ArrayNode list = record.putArray(field);
			Arrays.stream(values).forEach(list::add);
		};
	}

	static Consumer<ObjectNode> text(String field, String text) {
		return (record) -> record.put(field, text);
	}

	ShippedCatalogue catalogue() {
		return new ShippedCatalogue(new ArrayList<>(this.records.values()).toString().getBytes(StandardCharsets.UTF_8));
	}

	Content content(String slug) {
		return catalogue().exercises().get(slug).content();
	}

}
