package org.neutralspine.editing;

/**
 * In which order differences are listed.
 */
enum PageSection {

	NAME, REQUIREMENTS, INSTRUCTIONS, DOSE, POSITION, USE, LINKS, CREDIT, RECORD, PICTURE

}
