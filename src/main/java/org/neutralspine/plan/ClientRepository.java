package org.neutralspine.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Whose client it is, is part of every query.
 */
interface ClientRepository extends Repository<Client, Long> {

	Client save(Client client);

	@EntityGraph(attributePaths = "clearances")
	Optional<Client> findByIdAndTrainerId(long id, long trainerId);

	@EntityGraph(attributePaths = "clearances")
	List<Client> findByTrainerIdOrderByAliasAscIdAsc(long trainerId);

	/** Everything that belongs to the client goes with them, by the tables' own rules. */
	@Modifying
	@Query("delete from Client client where client.id = :id and client.trainerId = :trainerId")
	int erase(long id, long trainerId);

}
