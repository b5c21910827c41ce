package org.neutralspine.catalogue;

import java.util.List;
import java.util.function.Predicate;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where an exercise leads, as slugs.
 *
 * @param easier easier versions
 * @param harder harder versions
 * @param instead what to do instead
 */
@Embeddable
public record Links(@JdbcTypeCode(SqlTypes.JSON) List<String> easier, @JdbcTypeCode(SqlTypes.JSON) List<String> harder,
		@JdbcTypeCode(SqlTypes.JSON) List<String> instead) {

	static final Links NONE = new Links(List.of(), List.of(), List.of());

	public Links {
		easier = List.copyOf(easier);
		harder = List.copyOf(harder);
		instead = List.copyOf(instead);
	}

	/** Only those that lead to some exercises. */
	public Links to(Predicate<String> slugs) {
		return new Links(to(this.easier, slugs), to(this.harder, slugs), to(this.instead, slugs));
	}

	private static List<String> to(List<String> links, Predicate<String> slugs) {
		return links.stream().filter(slugs).toList();
	}

}
