package org.neutralspine.catalogue;

/**
 * Has the catalogue read again what a test wrote past its editor.
 */
public final class Refresh {

	private Refresh() {
	}

	public static void of(Catalogue catalogue) {
		catalogue.refresh();
	}

}
