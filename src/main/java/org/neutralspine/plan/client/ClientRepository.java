package org.neutralspine.plan.client;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	/**
	 * Those who are looked after, whose alias has a part. The latest clearance of each is
	 * found by steps in an index: joined, PostgreSQL would read everybody's.
	 */
	@Query("""
			select new org.neutralspine.plan.client.ClientStamp(client.id, client.createdAt, client.version,
				(select max(clearance.id) from ClearanceRecord clearance where clearance.client = client),
				(select last.withdrawnAt from ClearanceRecord last where last.id =
					(select max(other.id) from ClearanceRecord other where other.client = client)))
			from Client client where client.trainerId = :trainerId and client.archivedAt is null
			and upper(client.alias) like upper(concat('%', :#{escape(#part)}, '%')) escape :#{escapeCharacter()}
			order by client.alias, client.id""")
	List<ClientStamp> findStamps(long trainerId, String part);

	List<Client> findByTrainerIdAndIdIn(long trainerId, Collection<Long> ids);

	/** Those who were put away, whose alias has a part. */
	List<Client> findByTrainerIdAndArchivedAtIsNotNullAndAliasContainingIgnoreCaseOrderByAliasAscIdAsc(long trainerId,
			String part);

	boolean existsByTrainerIdAndArchivedAtIsNotNull(long trainerId);

	@Query("select reporter from Client client join client.reporters reporter where client.id = :id")
	Set<Reporter> findReporters(long id);

	/** Everything that belongs to the client goes with them, by the tables' own rules. */
	@Modifying
	@Query("delete from Client client where client.id = :id and client.trainerId = :trainerId")
	int erase(long id, long trainerId);

	/** How many clients each trainer has, who has any. */
	@Query("select client.trainerId as trainerId, count(client) as clients from Client client group by client.trainerId")
	List<ClientCount> countByTrainer();

	/**
	 * The clients of one trainer.
	 */
	interface ClientCount {

		long getTrainerId();

		long getClients();

	}

	@Query("select client.id from Client client where client.trainerId = :trainerId order by client.id")
	List<Long> findIdsOf(long trainerId);

	/** Whoever changes a client at the same moment is told that it has changed. */
	@Modifying
	@Query("""
			update versioned Client client set client.trainerId = :to
			where client.trainerId = :from and client.id in :ids""")
	int handOver(Collection<Long> ids, long from, long to);

}
