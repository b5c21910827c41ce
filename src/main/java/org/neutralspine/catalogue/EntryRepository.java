package org.neutralspine.catalogue;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryRepository extends Repository<Entry, Long> {

	Entry save(Entry entry);

	void flush();

	@Query("select entry from Entry entry where entry.state = State.PUBLISHED order by entry.id")
	List<Entry> findPublished();

	Optional<Entry> findBySlug(String slug);

}
