package org.neutralspine.plan.share;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ShareLinkRepository extends Repository<ShareLink, Long> {

	ShareLink save(ShareLink link);

	Optional<ShareLink> findByTokenHashAndWithdrawnAtIsNull(String tokenHash);

	Optional<ShareLink> findByIdAndPlanId(long id, long planId);

	List<ShareLink> findByPlanIdOrderByIdDesc(long planId);

}
