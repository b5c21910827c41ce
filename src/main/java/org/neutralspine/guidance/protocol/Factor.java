package org.neutralspine.guidance.protocol;

/**
 * What may slow the healing of a fusion. Source: evidence, section a.
 */
public enum Factor {

	REVISION, OSTEOPOROSIS, NICOTINE, FRACTURE,

	/** Imaging shows no fusion, or an unclear one. */
	NOT_FUSED

}
