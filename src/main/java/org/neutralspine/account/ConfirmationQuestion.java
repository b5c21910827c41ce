package org.neutralspine.account;

/**
 * A question asked before an action that is hard to undo. The texts are
 * {@code confirm.<kind>.title}, {@code .text} and {@code .go}.
 *
 * @param kind the action, for example {@code account.disable}
 * @param about whom or what it is done to, as they read it
 * @param back the page to leave by, without having done it; it begins with a slash
 */
public record ConfirmationQuestion(String kind, String about, String back) {
}
