package org.neutralspine.account.directory;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.web.PublicAddress;
import org.neutralspine.web.SealedCookies;
import org.neutralspine.web.Secret;
import org.springframework.stereotype.Component;

/**
 * Links to choose a password, kept for a while by the browser of the admin who made them,
 * since the server stores nothing but their hash. Each lies in a cookie that is sent to
 * no page but the one that shows it.
 */
@Component
class InvitationCookies {

	private static final String COOKIE = "account-link";

	private static final Duration LIFE = Duration.ofMinutes(15);

	private final SealedCookies cookies;

	private final Passwords passwords;

	private final PublicAddress publicAddress;

	InvitationCookies(SealedCookies cookies, Passwords passwords, PublicAddress publicAddress) {
		this.cookies = cookies;
		this.passwords = passwords;
		this.publicAddress = publicAddress;
	}

	void keep(Invitation invitation, HttpServletRequest request, HttpServletResponse response) {
		this.cookies.write(request, response, COOKIE, invitation.link().text(), LIFE,
				"/admin/accounts/" + invitation.account() + "/link");
	}

	/**
	 * The address to hand over, as long as it can be used.
	 */
	Optional<String> find(long account, HttpServletRequest request) {
		return this.cookies.open(request, COOKIE)
			.map(Secret::new)
			.filter((link) -> this.passwords.findByLink(link).filter((owner) -> owner.id() == account).isPresent())
			.flatMap((link) -> this.publicAddress.of("/account/set-password/" + link.text()));
	}

}
