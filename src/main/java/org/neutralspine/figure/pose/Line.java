package org.neutralspine.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neutralspine.figure.space.Vector;

/**
 * One line of a figure's text: a word and what follows it.
 *
 * @param number counted from 1
 * @param words at least one
 */
public record Line(int number, List<String> words) {

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,4}(\\.\\d{0,4})?|\\.\\d{1,4})");

	/** Takes a line apart; words in quotation marks are one. */
	public static Line of(int number, String text) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
		}
		return new Line(number, List.copyOf(words));
	}

	public String word() {
		return this.words.get(0);
	}

	public int size() {
		return this.words.size();
	}

	/** Whether there is a word at that place, counted from 0. */
	public boolean has(int index) {
		return index < this.words.size();
	}

	public String text(int index) {
		if (!has(index)) {
			throw problem("incomplete", word());
		}
		return this.words.get(index);
	}

	public double number(int index) {
		return number(text(index));
	}

	public double number(int index, double otherwise) {
		return has(index) ? number(index) : otherwise;
	}

	public static boolean isNumber(String word) {
		return NUMBER.matcher(word).matches();
	}

	private double number(String word) {
		if (!isNumber(word)) {
			throw problem("number", word);
		}
		return Double.parseDouble(word);
	}

	/** Two or three numbers with commas between. */
	public Vector vector(int index) {
		String[] parts = text(index).split(",", -1);
		if (parts.length < 2 || parts.length > 3) {
			throw problem("vector", text(index));
		}
		return new Vector(number(parts[0]), number(parts[1]), (parts.length == 3) ? number(parts[2]) : 0);
	}

	/** This line without its first words. */
	public Line from(int index) {
		text(index);
		return new Line(this.number, this.words.subList(index, this.words.size()));
	}

	public FigureSyntaxException problem(String key, String word) {
		return new FigureSyntaxException(this.number, key, word);
	}

}
