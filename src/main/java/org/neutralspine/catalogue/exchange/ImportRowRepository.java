package org.neutralspine.catalogue.exchange;

import java.util.Collection;
import java.util.List;

import org.neutralspine.catalogue.State;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportRowRepository extends Repository<ImportRow, Long> {

	List<ImportRow> findByImportIdAndLikelySlugIsNotNullOrderByNumber(long importId, Pageable page);

	long countByImportIdAndLikelySlugIsNotNull(long importId);

	List<ImportRow> findByImportIdAndKindOrderByNumber(long importId, Kind kind, Pageable page);

	List<ImportRow> findByImportIdAndNumberIn(long importId, Collection<Integer> numbers);

	List<ImportRow> findFirst200ByImportIdAndStateAndNumberGreaterThanOrderByNumber(long importId, State state,
			int number);

	@Query("select r from ImportRow r where r.importId = :importId and r.kind = Kind.NEW and r.state = State.PUBLISHED "
			+ "and r.content.name in :names")
	List<ImportRow> findPublishedByName(long importId, Collection<String> names);

}
