package org.neutralspine.exchange.staging;

/**
 * An import is no longer where it was left: somebody else has stopped it.
 */
public final class StoppedException extends RuntimeException {

}
