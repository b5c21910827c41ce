package org.neutralspine.guidance.protocol;

/**
 * What the latest scan or X-ray since the surgery shows of the fusion.
 */
public enum Imaging {

	/** The bone has grown together. */
	SOLID,

	/** No fusion, or an unclear one, which slows the clock: {@link Factor#NOT_FUSED}. */
	UNCLEAR,

	/** None was made yet, or its result is not known. */
	NOT_YET

}
