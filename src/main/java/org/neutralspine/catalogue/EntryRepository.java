package org.neutralspine.catalogue;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryRepository extends Repository<Entry, Long> {

	@Query("""
			select entry from Entry entry
			left join fetch entry.links link left join fetch link.target
			where entry.state = State.PUBLISHED order by entry.id""")
	List<Entry> findPublished();

}
