package org.neutralspine.web.request;

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
import org.neutralspine.web.ControlCharacters;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Removes {@link ControlCharacters} from forms, whatever was pasted into their fields.
 * Not for forms with passwords, which are taken as they are.
 */
public class ControlCharacterFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new CleanRequest(request), response);
	}

	private static final class CleanRequest extends HttpServletRequestWrapper {

		CleanRequest(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String text = super.getParameter(name);
			return (text != null) ? ControlCharacters.remove(text) : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] texts = super.getParameterValues(name);
			return (texts != null) ? clean(texts) : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> parameters = new LinkedHashMap<>();
			super.getParameterMap().forEach((name, texts) -> parameters.put(name, clean(texts)));
			return parameters;
		}

		private static String[] clean(String[] texts) {
			return Arrays.stream(texts).map(ControlCharacters::remove).toArray(String[]::new);
		}

	}

}
