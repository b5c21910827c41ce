package org.neutralspine.editing.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.neutralspine.editing.State;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryRepository extends Repository<Entry, Long> {

	Entry save(Entry entry);

	void delete(Entry entry);

	void flush();

	@Query("select entry from Entry entry where entry.state = State.PUBLISHED order by entry.id")
	List<Entry> findPublished();

	Optional<Entry> findBySlug(String slug);

	Optional<Entry> findByOriginIdentity(String identity);

	List<Entry> findBySlugIn(Collection<String> slugs);

	@Query("""
			select entry from Entry entry where cast(entry.content.links.easier as string) <> '[]'
			or cast(entry.content.links.harder as string) <> '[]'
			or cast(entry.content.links.instead as string) <> '[]'""")
	List<Entry> findLinking();

	long countByState(State state);

	/**
	 * A page of all that is kept.
	 * @param pattern of names, aliases and slugs, with {@code !} before what is meant
	 * literally
	 */
	@Query("""
			select entry from Entry entry where entry.state in :states
			and (lower(entry.content.profile.name) like :pattern escape '!' or entry.slug like :pattern escape '!'
			or lower(cast(entry.content.profile.aliases as string)) like :pattern escape '!')""")
	Page<Entry> search(String pattern, Collection<State> states, Pageable page);

}
