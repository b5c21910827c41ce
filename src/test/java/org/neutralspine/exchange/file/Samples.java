package org.neutralspine.exchange.file;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Small files, and records to make them of.
 */
public final class Samples {

	public static final String NOTHING = "[]";

	/** What follows the last record of our own JSON. */
	public static final String END = OwnJson.END;

	/** The first line of our own CSV, as it was before fields were added. */
	public static final String OLDER_HEADER = String.join(",",
			CsvRow.COLUMNS.stream().filter((column) -> !column.equals("kind")).toList()) + "\r\n";

	/** The first line of our own CSV as it is written. */
	public static final String HEADER = String.join(",", CsvRow.COLUMNS) + "\r\n";

	static final TableVocabulary VOCABULARY = new TableVocabulary(ResourceBundle.getBundle("messages")::getString);

	private Samples() {
	}

	/** A file in our own JSON. */
	public static String file(String... records) {
		return OwnJson.START + Arrays.stream(records).map((record) -> "\n" + record).collect(Collectors.joining(","))
				+ END;
	}

	/** A record that says no more than it has to. */
	public static String record(String slug) {
		return """
				{"slug":"%s","state":"DRAFT","name":"Name of %s","summary":"","steps":[],"cues":[],"mistakes":[],"why":null,\
				"insteadText":null,"dose":null,"equipment":[],"position":null,"trains":[],"demands":[],"minimumLoadKg":null,\
				"favoured":false,"aliases":[],"easier":[],"harder":[],"instead":[],"basis":"","origin":null,"picture":null}"""
			.formatted(slug, slug);
	}

	public static String linked(String slug, String property, String to) {
		return record(slug).replace("\"" + property + "\":[]", "\"" + property + "\":[\"" + to + "\"]");
	}

	public static String with(String slug, String from, String to) {
		String record = record(slug).replace(from, to);
		if (record.equals(record(slug))) {
			throw new AssertionError("There is no " + from);
		}
		return record;
	}

	public static String wger(String... records) {
		return "{\"count\":%d,\"next\":null,\"previous\":null,\"results\":[\n%s\n]}".formatted(records.length,
				String.join(",\n", records));
	}

	public static String wgerRecord(String uuid, String translations) {
		return """
				{"id":345,"uuid":"%s","category":{"id":9,"name":"Legs"},"muscles":[{"id":10,"name":"Quadriceps femoris"}],\
				"muscles_secondary":[{"id":8,"name":"Gluteus maximus"},{"id":99,"name":"New one"}],\
				"equipment":[{"id":1,"name":"Barbell"},{"id":77,"name":"Sled"}],\
				"license":{"id":2,"full_name":"x","short_name":"CC-BY-SA 4","url":"https://creativecommons.org/licenses/by-sa/4.0/"},\
				"license_author":"wger.de","images":[{"id":1}],"videos":[],"translations":[%s]}"""
			.formatted(uuid, translations.replace("\n", "\\n"));
	}

	public static String translation(int language, String name, String more) {
		return "{\"id\":1,\"name\":\"%s\",\"language\":%d,\"aliases\":[],\"notes\":[],%s}".formatted(name, language,
				more);
	}

}
