package org.neutralspine.backup;

import org.jspecify.annotations.Nullable;

/**
 * A backup cannot be made, or not be restored.
 */
class UnusableBackupException extends RuntimeException {

	UnusableBackupException(String message) {
		this(message, null);
	}

	UnusableBackupException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
