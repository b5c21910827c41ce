package org.neutralspine.account.signin;

import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.account.Role;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.Users;
import org.neutralspine.account.session.CurrentRolesFilter;
import org.neutralspine.account.session.ForcePasswordChangeFilter;
import org.neutralspine.account.session.OpenSessions;
import org.neutralspine.account.session.SessionPrincipal;
import org.neutralspine.account.throttle.SecondFactorCheck;
import org.neutralspine.web.ApplicationPath;
import org.neutralspine.web.SealedCookies;
import org.neutralspine.web.SecurityHeaders;
import org.neutralspine.web.request.UnreadableRequestFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.DelegatingMissingAuthorityAccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;

/**
 * Protects responses and forms, and says who may see which address. Only signing in opens
 * a session: a patient's answers stay in their browser.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** No page of ours asks for any of these; so nothing that gets into one can. */
	private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	private static final String[] FOR_ADMINS = { "/admin/**" };

	private static final String[] FOR_TRAINERS = { "/clients/**", "/plans/**", "/practice/**" };

	private static final String[] FOR_REVIEWERS = { "/review/**" };

	private static final String[] BEFORE_SET_UP = { ForcePasswordChangeFilter.PASSWORD_PAGE,
			SecondFactorEntryPoint.SET_UP + "/**" };

	private static final String[] FOR_EVERYBODY_SIGNED_IN = { ForcePasswordChangeFilter.PASSWORD_PAGE,
			SecondFactorEntryPoint.SET_UP + "/**", "/account/sessions/**" };

	@Bean
	SecurityFilterChain security(HttpSecurity http, SecurityContextRepository contexts, UnsentForms forms, Users users,
			SessionPrincipal people, OpenSessions sessions, RequestCache asked, SecondFactorCheck codes,
			ApplicationEventPublisher events,
			@Value("${spring.servlet.multipart.max-request-size}") DataSize largestUpload, Environment environment) {
		SignInSuccessHandler success = new SignInSuccessHandler(asked, forms);
		SignInEntryPoint entryPoint = new SignInEntryPoint(forms, forSignedIn(), asked);
		return http.authorizeHttpRequests((requests) -> sayWhoMaySeeWhat(requests, environment))
			.formLogin((login) -> login.loginPage(SignInEntryPoint.SIGN_IN)
				.successHandler(success)
				.failureHandler(new SignInFailureHandler(SignInEntryPoint.SIGN_IN, SignInProblem.wrong())))
			.logout((logout) -> logout.logoutSuccessUrl("/login?signed-out").addLogoutHandler(clearCache()))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(entryPoint)
				.accessDeniedHandler(refusals(entryPoint, forms, asked)))
			.csrf((csrf) -> csrf.csrfTokenRepository(new CsrfTokens()).ignoringRequestMatchers("/api/**"))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
			.securityContext((context) -> context.securityContextRepository(contexts))
			.requestCache((cache) -> cache.requestCache(asked))
			.headers(SecurityConfiguration::addHeaders)
			.addFilterAfter(new CurrentRolesFilter(users, people, sessions), SecurityContextHolderFilter.class)
			.addFilterAfter(new UnreadableRequestFilter(SecurityConfiguration::mayUpload, largestUpload),
					HeaderWriterFilter.class)
			.addFilterAfter(new SecondFactorFilter(codes, contexts, success, events),
					UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(new ForcePasswordChangeFilter(), AuthorizationFilter.class)
			.build();
	}

	private static void sayWhoMaySeeWhat(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			Environment environment) {
		requests.requestMatchers("/account/set-password/**")
			.permitAll()
			.requestMatchers(EndpointRequest.toAnyEndpoint().excluding(HealthEndpoint.class))
			.access(onPortOfItsOwn(environment))
			.requestMatchers(BEFORE_SET_UP)
			.access(SecondFactorConfiguration.beforeSetUp())
			.requestMatchers("/account/**")
			.authenticated()
			.requestMatchers(FOR_ADMINS)
			.hasRole(Role.ADMIN.name())
			.requestMatchers(FOR_TRAINERS)
			.hasRole(Role.TRAINER.name())
			.requestMatchers(FOR_REVIEWERS)
			.hasRole(Role.REVIEWER.name())
			.anyRequest()
			.permitAll();
	}

	/** What is for operators is never found where everybody else is. */
	private static AuthorizationManager<RequestAuthorizationContext> onPortOfItsOwn(Environment environment) {
		boolean ownPort = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
		return (person, request) -> new AuthorizationDecision(ownPort);
	}

	private static void addHeaders(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(SecurityHeaders.CONTENT_SECURITY_POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((permissions) -> permissions.policy(PERMISSIONS_POLICY))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.cacheControl(Customizer.withDefaults());
	}

	/**
	 * Nothing that was seen comes back by Back. Cookies and storage stay: on a shared
	 * browser they hold a patient's situation, too.
	 */
	private static LogoutHandler clearCache() {
		return new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE));
	}

	private static AccessDeniedHandler refusals(SignInEntryPoint entryPoint, UnsentForms forms, RequestCache asked) {
		DelegatingMissingAuthorityAccessDeniedHandler refusals = DelegatingMissingAuthorityAccessDeniedHandler.builder()
			.addEntryPointFor(new SecondFactorEntryPoint(forms), SignedIn.CODE_AUTHORITY)
			.build();
		refusals.setDefaultAccessDeniedHandler(entryPoint);
		refusals.setRequestCache(asked);
		return refusals;
	}

	@Bean
	RequestCache requestCache(SealedCookies cookies) {
		return new SealedRequestCache(cookies);
	}

	@Bean
	SecurityContextRepository securityContextRepository() {
		return new DelegatingSecurityContextRepository(new RequestAttributeSecurityContextRepository(),
				new HttpSessionSecurityContextRepository());
	}

	private static RequestMatcher forSignedIn() {
		return new OrRequestMatcher(Stream.of(FOR_ADMINS, FOR_TRAINERS, FOR_REVIEWERS, FOR_EVERYBODY_SIGNED_IN)
			.flatMap(Arrays::stream)
			.map(PathPatternRequestMatcher::pathPattern)
			.toArray(RequestMatcher[]::new));
	}

	/**
	 * Files are an admin's to send for the catalogue, a trainer's for their logo, and a
	 * reviewer's for what they have filled in. This is asked before the file is read, and
	 * so before the rules above.
	 */
	private static boolean mayUpload(HttpServletRequest request) {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person == null || !(person.getPrincipal() instanceof SignedIn signedIn)) {
			return false;
		}
		String path = ApplicationPath.of(request);
		return (path.startsWith("/admin/") && signedIn.isAdmin()) || (path.equals("/practice") && signedIn.isTrainer())
				|| (path.equals("/review/sheet") && signedIn.isReviewer());
	}

}
