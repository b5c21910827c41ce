package org.neutralspine.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table, with all columns that can be written.
 */
record Table(String name, List<Column> columns) {

	String selection() {
		return "select %s from %s"
			.formatted(this.columns.stream().map(Column::selected).collect(Collectors.joining(", ")), this.name);
	}

	String insertion(Dialect dialect) {
		return "insert into %s (%s) values (%s)".formatted(this.name,
				this.columns.stream().map(Column::name).collect(Collectors.joining(", ")),
				this.columns.stream()
					.map((column) -> dialect.parameter(column.type()))
					.collect(Collectors.joining(", ")));
	}

	/** The columns as they stand in a backup, which may have been made elsewhere. */
	Table inOrderOf(List<String> names) {
		return new Table(this.name,
				names.stream()
					.map((wanted) -> this.columns.stream()
						.filter((column) -> column.name().equals(wanted))
						.findFirst()
						.orElseThrow(() -> new UnusableBackupException(
								"It has a column %s.%s that is not known here.".formatted(this.name, wanted))))
					.toList());
	}

}
