package org.neutralspine.plan.print;

/**
 * A size of paper.
 */
enum Paper {

	A4, LETTER

}
