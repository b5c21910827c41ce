package org.neutralspine.account;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.web.SealedCookies;
import org.neutralspine.web.SecurityHeaders;
import org.neutralspine.web.UnreadableRequestFilter;
import org.neutralspine.web.WithinApplication;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.util.unit.DataSize;

/**
 * What every answer and every form is protected by, and who may see what. Only signing in
 * opens a session: what a patient enters stays in their browser.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** No page of ours asks for any of these; so nothing that gets into one can. */
	private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	@Bean
	SecurityFilterChain security(HttpSecurity http, SecurityContextRepository contexts, SealedCookies cookies,
			@Value("${spring.servlet.multipart.max-request-size}") DataSize largestUpload) {
		RequestCache asked = new AskedPage(cookies);
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/account/set-password/**")
				.permitAll()
				.requestMatchers("/account/**")
				.authenticated()
				.requestMatchers("/admin/**")
				.hasRole(Role.ADMIN.name())
				.requestMatchers("/clients/**", "/plans/**")
				.hasRole(Role.TRAINER.name())
				.anyRequest()
				.permitAll())
			.formLogin((login) -> login.loginPage("/login")
				.successHandler(new SignInSuccess(asked))
				.failureHandler(new SignInFailure()))
			.logout((logout) -> logout.logoutSuccessUrl("/login?signed-out"))
			.csrf((csrf) -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
				.ignoringRequestMatchers("/api/**"))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
			.securityContext((context) -> context.securityContextRepository(contexts))
			.requestCache((cache) -> cache.requestCache(asked))
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(SecurityHeaders.CONTENT_SECURITY_POLICY))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader((permissions) -> permissions.policy(PERMISSIONS_POLICY))
				.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
				.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
				.cacheControl(Customizer.withDefaults()))
			.addFilterAfter(new UnreadableRequestFilter(SecurityConfiguration::mayUpload, largestUpload),
					HeaderWriterFilter.class)
			.addFilterBefore(new PasswordFirstFilter(), AuthorizationFilter.class)
			.build();
	}

	@Bean
	SecurityContextRepository securityContextRepository() {
		return new DelegatingSecurityContextRepository(new RequestAttributeSecurityContextRepository(),
				new HttpSessionSecurityContextRepository());
	}

	/**
	 * Files are an admin's to send, and only for the catalogue. This is asked before the
	 * file is read, and so before the rules above.
	 */
	private static boolean mayUpload(HttpServletRequest request) {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		return WithinApplication.path(request).startsWith("/admin/") && person != null
				&& person.getPrincipal() instanceof SignedIn signedIn && signedIn.isAdmin();
	}

}
