package org.neutralspine.figure.pose;

/**
 * A part of the body that lies on a surface.
 *
 * @param surface its name, or its height in centimetres
 */
public record Contact(String part, String surface) {

}
