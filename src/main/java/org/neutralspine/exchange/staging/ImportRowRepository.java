package org.neutralspine.exchange.staging;

import java.util.Collection;
import java.util.List;

import org.neutralspine.editing.State;
import org.neutralspine.exchange.comparison.ImportRow;
import org.neutralspine.exchange.comparison.Outcome;
import org.neutralspine.exchange.comparison.Remark;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Lists are asked for in the very order of an index, so that the beginning of a long one
 * is found without reading all of it.
 */
public interface ImportRowRepository extends Repository<ImportRow, Long> {

	@Query("select r from ImportRow r where r.importId = :importId and r.outcome = :outcome "
			+ "order by r.importId, r.outcome, r.number")
	List<ImportRow> findByOutcome(long importId, Outcome outcome, Pageable page);

	@Query("select r from ImportRow r where r.importId = :importId and r.remark = :remark "
			+ "order by r.importId, r.remark, r.number")
	List<ImportRow> findByRemark(long importId, Remark remark, Pageable page);

	/** Those that are in the catalogue beside what they are likely to be the same as. */
	@Query("select r from ImportRow r where r.importId = :importId and r.remark = :remark "
			+ "and exists (select 1 from StoredExercise s where s.slug = r.slug) "
			+ "and exists (select 1 from StoredExercise k where k.slug = r.knownSlug) "
			+ "order by r.importId, r.remark, r.number")
	Page<ImportRow> findStoredByRemark(long importId, Remark remark, Pageable page);

	List<ImportRow> findByImportIdAndNumberIn(long importId, Collection<Integer> numbers);

	List<ImportRow> findByImportIdAndKnownSlugAndRemark(long importId, String slug, Remark remark);

	List<ImportRow> findFirst200ByImportIdAndStateAndNumberGreaterThanOrderByNumber(long importId, State state,
			int number);

	@Query("select r from ImportRow r where r.importId = :importId and r.outcome = Outcome.NEW and r.state = State.PUBLISHED "
			+ "and r.content.profile.name in :names")
	List<ImportRow> findPublishedByName(long importId, Collection<String> names);

}
