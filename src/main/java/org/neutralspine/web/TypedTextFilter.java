package org.neutralspine.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets forms see only {@link TypedText}, whatever was pasted into their fields. Not for
 * forms with passwords, which are taken as they are.
 */
public class TypedTextFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new Typed(request), response);
	}

	private static final class Typed extends HttpServletRequestWrapper {

		Typed(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String text = super.getParameter(name);
			return (text != null) ? TypedText.of(text) : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] texts = super.getParameterValues(name);
			return (texts != null) ? typed(texts) : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> typed = new LinkedHashMap<>();
			super.getParameterMap().forEach((name, texts) -> typed.put(name, typed(texts)));
			return typed;
		}

		private static String[] typed(String[] texts) {
			return Arrays.stream(texts).map(TypedText::of).toArray(String[]::new);
		}

	}

}
