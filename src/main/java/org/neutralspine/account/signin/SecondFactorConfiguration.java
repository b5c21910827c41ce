package org.neutralspine.account.signin;

import java.util.function.Predicate;

import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.SignInRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagerFactory;
import org.springframework.security.authorization.ConditionalAuthorizationManager;
import org.springframework.security.authorization.DefaultAuthorizationManagerFactory;
import org.springframework.security.core.Authentication;

/**
 * Whatever asks for a role, or for a person who is signed in, asks for the code of the
 * second factor, too: of whoever has one, and of whoever has to have one.
 */
@Configuration(proxyBeanMethods = false)
class SecondFactorConfiguration {

	@Bean
	AuthorizationManagerFactory<Object> rulesWithSecondFactor(SignInRules rules) {
		return with((person) -> person.awaitsCode() || rules.isSecondFactorMissing(person));
	}

	/**
	 * For the pages that lead to a second factor: open without one, but not before the
	 * code of one that is there.
	 */
	static <T> AuthorizationManager<T> beforeSetUp() {
		return SecondFactorConfiguration.<T>with(SignedIn::awaitsCode).authenticated();
	}

	private static <T> AuthorizationManagerFactory<T> with(Predicate<SignedIn> needsCode) {
		AuthorizationManager<T> code = AllRequiredFactorsAuthorizationManager.<T>builder()
			.requireFactor((factor) -> factor.authority(SignedIn.CODE_AUTHORITY))
			.build();
		DefaultAuthorizationManagerFactory<T> rules = new DefaultAuthorizationManagerFactory<>();
		rules.setAdditionalAuthorization(
				ConditionalAuthorizationManager.<T>when((authentication) -> isSignedIn(authentication, needsCode))
					.whenTrue(code)
					.build());
		return rules;
	}

	private static boolean isSignedIn(Authentication authentication, Predicate<SignedIn> needsCode) {
		return authentication.getPrincipal() instanceof SignedIn person && needsCode.test(person);
	}

}
