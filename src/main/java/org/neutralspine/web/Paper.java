package org.neutralspine.web;

/**
 * A size of paper.
 */
public enum Paper {

	A4, LETTER

}
