package org.neutralspine.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.query.EscapeCharacter;

/**
 * A search of the trail. Empty and null values do not narrow it down.
 *
 * @param who part of the name of the person who did it
 * @param what the kind of change
 * @param from the first day, in the time zone of the search
 * @param to the last day, in the time zone of the search
 * @param zone in which days begin and end
 * @param about part of what it was done to
 */
record TrailSearch(String who, String what, @Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone,
		String about) implements Specification<AuditEntry> {

	private static final EscapeCharacter ESCAPE = EscapeCharacter.DEFAULT;

	@Override
	public Predicate toPredicate(Root<AuditEntry> entry, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
		List<Predicate> all = new ArrayList<>();
		if (!this.who.isEmpty()) {
			all.add(contains(entry.get("who"), this.who, builder));
		}
		if (!this.what.isEmpty()) {
			all.add(builder.equal(entry.get("what"), this.what));
		}
		if (this.from != null) {
			all.add(builder.greaterThanOrEqualTo(entry.get("happenedAt"),
					this.from.atStartOfDay(this.zone).toInstant()));
		}
		if (this.to != null) {
			all.add(builder.lessThan(entry.get("happenedAt"), this.to.plusDays(1).atStartOfDay(this.zone).toInstant()));
		}
		if (!this.about.isEmpty()) {
			all.add(contains(entry.get("about"), this.about, builder));
		}
		return builder.and(all);
	}

	private static Predicate contains(Expression<String> text, String part, CriteriaBuilder builder) {
		String pattern = "%" + ESCAPE.escape(part.toLowerCase(Locale.ROOT)) + "%";
		return builder.like(builder.lower(text), pattern, ESCAPE.getEscapeCharacter());
	}

}
