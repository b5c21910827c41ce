package org.neutralspine.audit;

import java.util.List;
import java.util.function.Function;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Adds to the trail and reads it. Nothing here changes or removes an entry.
 */
interface AuditEntryRepository extends Repository<AuditEntry, Long> {

	AuditEntry save(AuditEntry entry);

	<S extends AuditEntry, R> R findBy(Specification<AuditEntry> search,
			Function<? super SpecificationFluentQuery<S>, R> query);

	@Query("select distinct entry.what from AuditEntry entry")
	List<String> findKinds();

}
