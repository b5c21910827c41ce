package org.neutralspine.exchange.file;

import java.io.IOException;
import java.nio.file.Path;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our own JSON: a head, and then one record a line, so that the number of a line says
 * which record is meant.
 */
final class OwnJson {

	static final String NAME = "neutral-spine-catalogue";

	private static final int VERSION = 1;

	static final String START = "{\"format\":\"" + NAME + "\",\"version\":" + VERSION + ",\"exercises\":[";

	static final String END = "\n]}\n";

	private OwnJson() {
	}

	static Records read(Path file) throws IOException {
		ObjectNode head = JsonNodeFactory.instance.objectNode().put("format", NAME).put("version", VERSION);
		return JsonRecords.property(file, "exercises", head, OwnRecord::read);
	}

}
