package org.neutralspine.guidance.spine;

/**
 * A region of the spine, as the columns of the protocol's matrix name it.
 */
public enum Region {

	CERVICAL, THORACIC, LUMBAR

}
