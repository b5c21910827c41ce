package org.neutralspine.guidance.protocol.matrix;

/**
 * Something that is wrong with one cell of a row.
 *
 * @param column the column's name; empty where it is the row as a whole
 * @param words what is wrong, for the clinic that wrote it
 */
public record CellProblem(String column, String words) {
}
