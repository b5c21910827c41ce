package org.neutralspine.exchange.staging;

import org.jspecify.annotations.Nullable;

/**
 * The catalogue has changed since an import was compared with it.
 */
public final class StaleImportException extends RuntimeException {

	StaleImportException(@Nullable Throwable cause) {
		super(cause);
	}

}
