package org.neutralspine.exchange;

/**
 * An import is no longer where it was left: somebody else has stopped it.
 */
final class StoppedException extends RuntimeException {

}
