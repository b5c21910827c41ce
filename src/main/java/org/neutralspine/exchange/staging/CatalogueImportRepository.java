package org.neutralspine.exchange.staging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.file.Format;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever changes an import says which status it has to have, so that of two who do
 * something at the same time only one does it.
 */
@Transactional
public interface CatalogueImportRepository extends Repository<CatalogueImport, Long> {

	CatalogueImport save(CatalogueImport catalogueImport);

	Optional<CatalogueImport> findById(long id);

	List<CatalogueImport> findFirst20ByOrderByIdDesc();

	List<CatalogueImport> findByStatusIn(Collection<Status> status);

	boolean existsByStatusIn(Collection<Status> status);

	@Modifying
	@Query("update CatalogueImport i set i.status = :to where i.id = :id and i.status = :from")
	int move(long id, Status from, Status to);

	@Modifying
	@Query("update CatalogueImport i set i.format = :format where i.id = :id")
	void recognised(long id, Format format);

	@Modifying
	@Query("update CatalogueImport i set i.bytesRead = :bytes, i.records = :records where i.id = :id and i.status = Status.READING")
	int read(long id, long bytes, int records);

	@Modifying
	@Query("update CatalogueImport i set i.status = Status.CHECKED, i.counts = :counts, i.licences = :licences where i.id = :id and i.status = Status.READING")
	int checked(long id, Map<Part, Integer> counts, Map<String, Integer> licences);

	@Modifying
	@Query("update CatalogueImport i set i.applied = :records where i.id = :id")
	void applied(long id, int records);

	/** Notes which change of the catalogue it was. */
	@Modifying
	@Query("update CatalogueImport i set i.revisionId = :revision where i.id = :id")
	void became(long id, long revision);

	/** Leaves it applied after all. */
	@Modifying
	@Query("update CatalogueImport i set i.status = Status.APPLIED, i.problem = :problem "
			+ "where i.id = :id and i.status = Status.TAKING_BACK")
	int notTakenBack(long id, Problem problem);

	@Modifying
	@Query("update CatalogueImport i set i.status = Status.TAKING_BACK, i.problem = null, i.applied = 0 "
			+ "where i.id = :id and i.status = Status.APPLIED")
	int takeBack(long id);

	@Modifying
	@Query("update CatalogueImport i set i.status = Status.REFUSED, i.problem = :problem, i.problemLine = :line where i.id = :id and i.status in :from")
	int refuse(long id, Collection<Status> from, Problem problem, @Nullable Long line);

}
