package org.neutralspine.plan.client;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ClientNoteRepository extends Repository<ClientNote, Long> {

	ClientNote save(ClientNote note);

	List<ClientNote> findByClientIdOrderByAboutOnDescIdDesc(long clientId);

	int deleteByIdAndClientId(long id, long clientId);

}
