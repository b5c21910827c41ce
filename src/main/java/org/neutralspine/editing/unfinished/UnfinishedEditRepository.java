package org.neutralspine.editing.unfinished;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface UnfinishedEditRepository extends Repository<UnfinishedEdit, Long> {

	UnfinishedEdit save(UnfinishedEdit edit);

	void delete(UnfinishedEdit edit);

	Optional<UnfinishedEdit> findByIdAndWho(long id, String who);

	List<UnfinishedEdit> findByWhoOrderByChangedAtDescIdDesc(String who);

	List<UnfinishedEdit> findByWhoAndSlugOrderByChangedAtDescIdDesc(String who, String slug);

}
