package org.neutralspine.plan.share;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ShareLinkRepository extends Repository<ShareLink, Long> {

	ShareLink save(ShareLink link);

	Optional<ShareLink> findByTokenHashAndWithdrawnAtIsNull(String tokenHash);

	Optional<ShareLink> findByIdAndPlanId(long id, long planId);

	List<ShareLink> findByPlanIdOrderByIdDesc(long planId);

	Optional<ShareLink> findFirstByPlanIdOrderById(long planId);

	@Query("""
			select link from ShareLink link join Plan plan on plan.id = link.planId
			where plan.client.trainerId = :trainerId and link.withdrawnAt is null order by link.id""")
	List<ShareLink> findOpen(long trainerId);

}
