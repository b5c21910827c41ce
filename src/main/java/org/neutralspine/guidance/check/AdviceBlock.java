package org.neutralspine.guidance.check;

import java.util.function.Function;

import org.neutralspine.guidance.protocol.Text;

/**
 * Advice that is read as one: it names the emergency number once, where it first comes
 * up.
 */
final class AdviceBlock {

	private final Function<Text, String> words;

	private final String emergencyNumber;

	private boolean named;

	AdviceBlock(Function<Text, String> words, String emergencyNumber) {
		this.words = words;
		this.emergencyNumber = emergencyNumber;
	}

	String say(String key) {
		String brief = with(key, this.words.apply(Text.of("gate.number")));
		String full = with(key, this.emergencyNumber);
		if (this.named || full.equals(brief)) {
			return brief;
		}
		this.named = true;
		return full;
	}

	private String with(String key, String number) {
		return this.words.apply(Text.of(key, number));
	}

}
