package org.neutralspine.catalogue;

/**
 * The picture of an exercise.
 *
 * @param hash its name in addresses, which stands for its bytes
 * @param alternative what it shows, for those who do not see it
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String hash, String alternative, int width, int height) {

	/** The address that it is served at. */
	public String address() {
		return "/pictures/" + this.hash;
	}

}
