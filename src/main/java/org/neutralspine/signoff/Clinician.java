package org.neutralspine.signoff;

/**
 * Who says something, as they were called when they said it.
 *
 * @param account the number of their account
 * @param name their full name
 * @param profession for example physiotherapist
 */
public record Clinician(long account, String name, String profession) {
}
