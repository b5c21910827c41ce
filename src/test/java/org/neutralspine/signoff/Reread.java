package org.neutralspine.signoff;

/**
 * Has read again what was said, in a database that was replaced.
 */
public final class Reread {

	private Reread() {
	}

	public static void of(SignOffs signOffs) {
		signOffs.refresh();
	}

}
