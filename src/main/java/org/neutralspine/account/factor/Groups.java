package org.neutralspine.account.factor;

/**
 * Long codes as people read and type them.
 */
final class Groups {

	private Groups() {
	}

	static String ofFour(String code) {
		return code.replaceAll("(.{4})(?=.)", "$1 ");
	}

}
