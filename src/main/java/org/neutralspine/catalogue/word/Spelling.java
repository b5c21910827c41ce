package org.neutralspine.catalogue.word;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.springframework.core.io.ClassPathResource;

/**
 * Which words are typing errors for others. A word of the dictionary is none: "hurdling"
 * is not meant for "hurling".
 */
public final class Spelling {

	/** Nearly every short word is a letter away from another one. */
	private static final int MIN_LENGTH = 4;

	private static final int LONG = 8;

	private static final Dictionary ENGLISH = english();

	private Spelling() {
	}

	private static Dictionary english() {
		try (InputStream affixes = new ClassPathResource("spelling/en.aff").getInputStream();
				InputStream words = new ClassPathResource("spelling/en.dic").getInputStream();
				ByteBuffersDirectory sorted = new ByteBuffersDirectory()) {
			return new Dictionary(sorted, "english", affixes, words);
		}
		catch (IOException | ParseException ex) {
			throw new IllegalStateException("The English dictionary cannot be read", ex);
		}
	}

	/**
	 * Whether a word looks mistyped. What is a word with a capital is none: "spain" is
	 * not meant for "spin".
	 * @param word in lower case
	 */
	public static boolean isMistyped(String word) {
		if (word.length() < MIN_LENGTH || !word.chars().allMatch(Character::isLetter)) {
			return false;
		}
		Hunspell english = new Hunspell(ENGLISH);
		return !english.spell(word) && !english.spell(Character.toUpperCase(word.charAt(0)) + word.substring(1));
	}

	/** How many slips there may be in a word. */
	public static int maxSlips(String word) {
		return (word.length() < LONG) ? 1 : 2;
	}

	/**
	 * Recognises what a mistyped word may be meant for. Two letters that changed places
	 * are one slip. The first letter is hardly ever wrong.
	 */
	public static CharacterRunAutomaton near(String word, int slips) {
		return new CharacterRunAutomaton(
				new LevenshteinAutomata(word.substring(1), true).toAutomaton(slips, word.substring(0, 1)));
	}

}
