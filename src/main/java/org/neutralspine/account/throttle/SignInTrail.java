package org.neutralspine.account.throttle;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.Users;
import org.neutralspine.account.session.SignInEvent;
import org.neutralspine.web.Network;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who signs in and out, who fails to, and who is refused a page. A name that was
 * typed is recorded only where it is an account's: otherwise it may be anything, even a
 * password in the wrong field.
 */
@Component
class SignInTrail {

	private static final int MAX_ADDRESS_LENGTH = 80;

	private final Users users;

	private final RepeatedEvents repeated;

	private final ApplicationEventPublisher events;

	private final HttpServletRequest request;

	SignInTrail(Users users, RepeatedEvents repeated, ApplicationEventPublisher events, HttpServletRequest request) {
		this.users = users;
		this.repeated = repeated;
		this.events = events;
		this.request = request;
	}

	void failed(String name, Network network) {
		this.repeated.happened(new SignInEvent("sign-in.failed", about(name, network), SignInEvent.SOMEBODY));
	}

	void slowed(String name, Network network) {
		this.repeated.happened(new SignInEvent("sign-in.slowed", about(name, network), SignInEvent.SOMEBODY));
	}

	void wrongCode(SignedIn person, Network network) {
		this.repeated.happened(
				new SignInEvent("sign-in.wrong-code", account(person.id()) + from(network), SignInEvent.SOMEBODY));
	}

	void codeSlowed(SignedIn person, Network network) {
		this.repeated.happened(
				new SignInEvent("sign-in.code-slowed", account(person.id()) + from(network), SignInEvent.SOMEBODY));
	}

	@EventListener
	@Transactional
	void signedIn(InteractiveAuthenticationSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
			this.events.publishEvent(new SignInEvent(person.awaitsCode() ? "sign-in.password" : "sign-in.done",
					account(person.id()) + from(Network.of(this.request.getRemoteAddr()))));
		}
	}

	@EventListener
	@Transactional
	void signedOut(LogoutSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
			this.events.publishEvent(new SignInEvent("sign-in.ended", account(person.id()), person.getUsername()));
		}
	}

	@EventListener
	void refused(AuthorizationDeniedEvent<?> event) {
		Authentication authentication = event.getAuthentication().get();
		boolean isLedOn = event.getAuthorizationResult() instanceof FactorAuthorizationDecision;
		if (!isLedOn && authentication.getPrincipal() instanceof SignedIn
				&& event.getObject() instanceof HttpServletRequest asked) {
			String address = asked.getRequestURI();
			this.repeated.happened(new SignInEvent("access.refused",
					address.substring(0, Math.min(address.length(), MAX_ADDRESS_LENGTH)), authentication.getName()));
		}
	}

	private String about(String name, Network network) {
		return this.users.findId(name).map(SignInTrail::account).orElse("unknown name") + from(network);
	}

	private static String account(long id) {
		return "account " + id;
	}

	private static String from(Network network) {
		return " from " + network.text();
	}

}
