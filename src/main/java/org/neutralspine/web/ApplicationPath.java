package org.neutralspine.web;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Addresses as the application knows them, wherever it is installed.
 */
public final class ApplicationPath {

	private static final Pattern STATIC_FILE = Pattern.compile("/(assets|css|fonts|images|js|webjars)/.+");

	private ApplicationPath() {
	}

	/**
	 * The path of a request, undecoded, without the application's own.
	 */
	public static String of(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/**
	 * Whether the address is a secret that a patient was given, and so is written down
	 * nowhere.
	 */
	public static boolean isSecret(HttpServletRequest request) {
		return of(request).startsWith("/p/");
	}

	/**
	 * Whether a file is asked for that is the same for everybody.
	 */
	public static boolean isStaticFile(HttpServletRequest request) {
		return STATIC_FILE.matcher(of(request)).matches();
	}

	public static boolean isApi(HttpServletRequest request) {
		return isApi(request, request.getRequestURI());
	}

	/**
	 * Whether a program is to be answered at a path, which is not the request's own any
	 * more once an error is.
	 */
	public static boolean isApi(HttpServletRequest request, String path) {
		return path.startsWith(request.getContextPath() + "/api/");
	}

}
