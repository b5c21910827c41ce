package org.neutralspine.figure.pose;

/**
 * Two contacts that the whole body is turned for, as the hands and the toes of a plank.
 */
public record Tilt(Contact one, Contact other) {

}
