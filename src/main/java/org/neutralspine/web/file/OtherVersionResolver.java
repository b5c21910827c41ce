package org.neutralspine.web.file;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Answers a page of another version, which was open during an update or came from an
 * instance that is still to be updated, with the files of this one.
 */
class OtherVersionResolver extends AbstractResourceResolver {

	private final String root;

	/**
	 * Looks for what stands behind the version.
	 * @param root what follows the version and is no part of a file's path
	 */
	OtherVersionResolver(String root) {
		this.root = root;
	}

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		int end = path.indexOf(this.root);
		return (end >= 0) ? chain.resolveResource(request, path.substring(end + this.root.length()), locations) : null;
	}

	@Override
	protected @Nullable String resolveUrlPathInternal(String path, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return null;
	}

}
