package org.neutralspine.account.factor;

import java.util.Optional;

import org.neutralspine.web.Seal;
import org.springframework.stereotype.Component;

/**
 * Seals keys for one purpose each, so that none can be put in another's place.
 */
@Component
public class KeySeal {

	private final Seal seal;

	KeySeal(Seal seal) {
		this.seal = seal;
	}

	public String seal(String purpose, TotpKey key) {
		return this.seal.seal(purpose + " " + key.text());
	}

	/**
	 * The key; empty if it was sealed with a key that is gone, or for another purpose.
	 */
	public Optional<TotpKey> open(String purpose, String sealed) {
		String beginning = purpose + " ";
		return this.seal.open(sealed)
			.filter((content) -> content.startsWith(beginning))
			.map((content) -> new TotpKey(content.substring(beginning.length())));
	}

	/** Whether it was sealed with the key that seals now. */
	public boolean isCurrent(String sealed) {
		return this.seal.isCurrent(sealed);
	}

}
