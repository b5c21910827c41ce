package org.neutralspine.session.recipe;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.web.Enums;

/**
 * Reads a recipe from its file: comments after {@code #}, a line with the column names,
 * then a row for every block. Ladders are separated by {@code |}, rungs by {@code >}.
 */
public final class RecipeFile {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setCommentMarker('#')
		.setHeader("block", "share", "parts", "ladders", "basis")
		.setSkipHeaderRecord(true)
		.setTrim(true)
		.setIgnoreEmptyLines(true)
		.get();

	private static final int WHOLE = 100;

	private RecipeFile() {
	}

	/**
	 * Reads a recipe.
	 * @throws InvalidRecipeException if it does not say what each block is made of
	 */
	public static Recipe read(Reader source) {
		try (CSVParser parser = CSVParser.parse(source, FORMAT)) {
			List<Slot> slots = new ArrayList<>();
			for (CSVRecord row : parser) {
				slots.add(slot(row, slots.size()));
			}
			return whole(slots);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new InvalidRecipeException("The recipe is no well-formed CSV in UTF-8");
		}
	}

	private static Slot slot(CSVRecord row, int number) {
		if (!row.isConsistent() || number >= Block.values().length) {
			throw wrong(row, "five columns, and a row for each block, are wanted");
		}
		Block block = Block.values()[number];
		if (!row.get("block").equals(block.name())) {
			throw wrong(row, "block " + block + " is wanted here");
		}
		String share = row.get("share");
		if (!share.matches("[1-9]\\d?")) {
			throw wrong(row, "the share is a whole number of percent");
		}
		return new Slot(block, Integer.parseInt(share), parts(row), ladders(row), row.get("basis"));
	}

	private static Set<BodyPart> parts(CSVRecord row) {
		return Arrays.stream(row.get("parts").split("\\s+"))
			.map((name) -> Enums.find(BodyPart.class, name)
				.orElseThrow(() -> wrong(row, "there is no part of the body named '" + name + "'")))
			.collect(Collectors.toSet());
	}

	private static List<Ladder> ladders(CSVRecord row) {
		Set<String> seen = new TreeSet<>();
		List<Ladder> ladders = new ArrayList<>();
		for (String text : row.get("ladders").split("\\|")) {
			List<String> rungs = Arrays.stream(text.split(">", -1)).map(String::trim).toList();
			for (String rung : rungs) {
				if (rung.isEmpty() || !seen.add(rung)) {
					throw wrong(row, "an exercise is missing or stands twice: '" + rung + "'");
				}
			}
			ladders.add(new Ladder(rungs));
		}
		return ladders;
	}

	private static Recipe whole(List<Slot> slots) {
		int shares = slots.stream().mapToInt(Slot::share).sum();
		if (slots.size() != Block.values().length || shares != WHOLE) {
			throw new InvalidRecipeException(
					"After the last line: every block has a row, and the shares are 100 together");
		}
		return new Recipe(slots);
	}

	private static InvalidRecipeException wrong(CSVRecord row, String what) {
		return new InvalidRecipeException("Line " + row.getParser().getCurrentLineNumber() + ": " + what);
	}

}
