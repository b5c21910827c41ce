package org.neutralspine.guidance.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.neutralspine.catalogue.word.TypedWords;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Symptom;
import org.springframework.core.io.ClassPathResource;

/**
 * The words by which people speak of warning signs, as clinicians keep them.
 */
final class SignWords {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setCommentMarker('#')
		.setHeader()
		.setSkipHeaderRecord(true)
		.setTrim(true)
		.get();

	private static final Map<Symptom, Phrases> PHRASES = read();

	private SignWords() {
	}

	private static Map<Symptom, Phrases> read() {
		Map<Symptom, Phrases> phrases = new EnumMap<>(Symptom.class);
		try (InputStream file = new ClassPathResource("protocol/sign-words.csv").getInputStream();
				CSVParser rows = CSVParser.parse(new InputStreamReader(file, StandardCharsets.UTF_8), FORMAT)) {
			for (CSVRecord row : rows) {
				phrases.put(Symptom.valueOf(row.get("sign")),
						new Phrases(phrases(row.get("words")), phrases(row.get("alone"))));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return phrases;
	}

	private static List<List<String>> phrases(String cell) {
		return Arrays.stream(cell.split("\\|", -1))
			.map(TypedWords::content)
			.filter((phrase) -> !phrase.isEmpty())
			.toList();
	}

	/**
	 * The signs that a text speaks of, those with the gravest gate only; empty where it
	 * speaks of none.
	 * @param isName whether the text is the name of an exercise
	 */
	static List<Symptom> in(String text, boolean isName) {
		TypedWords typed = TypedWords.of(text);
		return Arrays.stream(Gate.values())
			.map((gate) -> Symptom.leadingTo(gate).stream().filter((sign) -> isIn(typed, sign, isName)).toList())
			.filter((signs) -> !signs.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private static boolean isIn(TypedWords typed, Symptom sign, boolean isName) {
		Phrases phrases = PHRASES.getOrDefault(sign, Phrases.NONE);
		return phrases.anywhere().stream().anyMatch(typed::has)
				|| (!isName && phrases.alone().stream().anyMatch(typed::isOnly));
	}

	private record Phrases(List<List<String>> anywhere, List<List<String>> alone) {

		static final Phrases NONE = new Phrases(List.of(), List.of());

	}

}
