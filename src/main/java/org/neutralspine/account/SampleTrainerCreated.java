package org.neutralspine.account;

/**
 * A trainer was created to try the application with. Who keeps clients may add some that
 * are made up.
 *
 * @param id the number of the account
 * @param name the name to sign in with
 */
public record SampleTrainerCreated(long id, String name) {
}
