package org.neutralspine.backup;

/**
 * How a database takes a text for a value of any type.
 */
enum Dialect {

	H2 {

		@Override
		String parameter(String type) {
			return type.equals("json") ? "? format json" : "?";
		}

	},

	POSTGRESQL {

		@Override
		String parameter(String type) {
			return type.equals("bytea") ? "?" : "cast(? as %s)".formatted(type);
		}

	};

	/**
	 * The parameter of an insertion.
	 * @param type the type of the column
	 */
	abstract String parameter(String type);

}
