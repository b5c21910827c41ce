package org.neutralspine.plan.letterhead;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface LetterheadRepository extends Repository<Letterhead, Long> {

	Letterhead save(Letterhead letterhead);

	Optional<Letterhead> findById(long trainerId);

}
