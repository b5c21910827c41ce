package org.neutralspine.figure.body;

import org.neutralspine.figure.pose.Vertebra;
import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

/**
 * One vertebra in its place.
 */
public record Bead(Vertebra vertebra, Vector centre, Frame frame) {

}
