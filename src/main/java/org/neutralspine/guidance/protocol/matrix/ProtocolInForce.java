package org.neutralspine.guidance.protocol.matrix;

/**
 * Where everything that judges takes the protocol from. It is asked each time and never
 * kept, since another version may be published at any moment; whoever has begun to answer
 * a request is given the same one until its end.
 */
@FunctionalInterface
public interface ProtocolInForce {

	Protocol now();

}
