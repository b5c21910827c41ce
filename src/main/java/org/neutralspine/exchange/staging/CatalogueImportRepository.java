package org.neutralspine.exchange.staging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.file.FileFormat;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each change names the status that the import has to have, so that of two changes at the
 * same time only one is made.
 */
@Transactional
public interface CatalogueImportRepository extends Repository<CatalogueImport, Long> {

	CatalogueImport save(CatalogueImport catalogueImport);

	Optional<CatalogueImport> findById(long id);

	List<CatalogueImport> findFirst20ByOrderByIdDesc();

	List<CatalogueImport> findByStatusIn(Collection<ImportStatus> status);

	boolean existsByStatusIn(Collection<ImportStatus> status);

	@Modifying
	@Query("update CatalogueImport i set i.status = :to where i.id = :id and i.status = :from")
	int move(long id, ImportStatus from, ImportStatus to);

	@Modifying
	@Query("update CatalogueImport i set i.format = :format where i.id = :id")
	void recognised(long id, FileFormat format);

	@Modifying
	@Query("update CatalogueImport i set i.notes = :notes where i.id = :id")
	void noted(long id, List<Problem> notes);

	@Modifying
	@Query("update CatalogueImport i set i.bytesRead = :bytes, i.records = :records where i.id = :id and i.status = ImportStatus.READING")
	int read(long id, long bytes, int records);

	@Modifying
	@Query("update CatalogueImport i set i.status = ImportStatus.CHECKED, i.counts = :counts, i.licences = :licences where i.id = :id and i.status = ImportStatus.READING")
	int checked(long id, Map<RowGroup, Integer> counts, Map<String, Integer> licences);

	/**
	 * Notes how far it has come, to be seen before the transaction ends that applies or
	 * undoes it.
	 */
	@Modifying
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	@Query("update CatalogueImport i set i.applied = :records where i.id = :id")
	void applied(long id, int records);

	/** Notes which change of the catalogue it was. */
	@Modifying
	@Query("update CatalogueImport i set i.revisionId = :revision where i.id = :id")
	void became(long id, long revision);

	/** Leaves it applied after all. */
	@Modifying
	@Query("update CatalogueImport i set i.status = ImportStatus.APPLIED, i.problem = :problem "
			+ "where i.id = :id and i.status = ImportStatus.TAKING_BACK")
	int failUndo(long id, Problem problem);

	@Modifying
	@Query("update CatalogueImport i set i.status = ImportStatus.TAKING_BACK, i.problem = null, i.applied = 0 "
			+ "where i.id = :id and i.status = ImportStatus.APPLIED")
	int startUndo(long id);

	@Modifying
	@Query("update CatalogueImport i set i.status = ImportStatus.REFUSED, i.problem = :problem, i.problemLine = :line where i.id = :id and i.status in :from")
	int refuse(long id, Collection<ImportStatus> from, Problem problem, @Nullable Long line);

}
