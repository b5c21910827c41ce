package org.neutralspine.web.file;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Leads the links of templates to static files of one version.
 */
class StaticFileLinks extends StandardLinkBuilder {

	private static final Pattern STATIC_FILE = Pattern.compile("/(css|fonts|images|js|webjars)/.+");

	private final String root;

	/**
	 * Leads links there.
	 * @param root the path below which files of this version are, without a slash at its
	 * end
	 */
	StaticFileLinks(String root) {
		this.root = root;
	}

	@Override
	protected String computeContextPath(IExpressionContext context, String base,
			@Nullable Map<String, Object> parameters) {
		String path = super.computeContextPath(context, base, parameters);
		return STATIC_FILE.matcher(base).matches() ? path + this.root : path;
	}

}
