package org.neutralspine.plan.share;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.web.RetryOnConflict;
import org.neutralspine.web.Secret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links to plans. Whoever holds one may open its plan until it is withdrawn.
 */
@Service
@Transactional
public class ShareLinks {

	private final ShareLinkRepository links;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	ShareLinks(ShareLinkRepository links, InstantSource clock, ApplicationEventPublisher events) {
		this.links = links;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A link as the trainer sees it, who cannot see where it leads any more.
	 */
	public record Link(long id, Instant createdAt, @Nullable LocalDate openedOn, @Nullable Instant withdrawnAt) {
	}

	/**
	 * Makes a link.
	 * @return its secret, of 256 bits, which is told this once
	 */
	public String create(long planId) {
		Secret token = Secret.forLink();
		this.links.save(new ShareLink(planId, token.hash(), this.clock.instant()));
		tell("link.created", planId);
		return token.text();
	}

	/**
	 * All links to a plan, the newest first.
	 */
	@Transactional(readOnly = true)
	public List<Link> of(long planId) {
		return this.links.findByPlanIdOrderByIdDesc(planId)
			.stream()
			.map((link) -> new Link(link.id(), link.createdAt(), link.openedOn(), link.withdrawnAt()))
			.toList();
	}

	/**
	 * What nobody else has, and stays with a plan that was ever shared: of its first
	 * link, which is kept after it was withdrawn. It opens nothing.
	 */
	@Transactional(readOnly = true)
	String seed(long planId) {
		return this.links.findFirstByPlanIdOrderById(planId)
			.map(ShareLink::tokenHash)
			.orElseThrow(UnknownLinkException::new);
	}

	/**
	 * Whether a secret opens a plan.
	 */
	@Transactional(readOnly = true)
	public boolean opens(String token, long planId) {
		return plan(token).equals(OptionalLong.of(planId));
	}

	/**
	 * The plan that a secret opens; empty where there is none, or the link was withdrawn.
	 */
	@Transactional(readOnly = true)
	public OptionalLong plan(String token) {
		return this.links.findByTokenHashAndWithdrawnAtIsNull(new Secret(token).hash())
			.map((link) -> OptionalLong.of(link.planId()))
			.orElse(OptionalLong.empty());
	}

	@RetryOnConflict
	void open(String token, LocalDate day) {
		this.links.findByTokenHashAndWithdrawnAtIsNull(new Secret(token).hash()).ifPresent((link) -> link.open(day));
	}

	/**
	 * Withdraws a link, at once and for good.
	 * @return false where the plan has no such link
	 */
	public boolean withdraw(long planId, long id) {
		return this.links.findByIdAndPlanId(id, planId).map((link) -> {
			link.withdraw(this.clock.instant());
			tell("link.withdrawn", planId);
			return true;
		}).orElse(false);
	}

	/** How many links to plans of a trainer's clients were not withdrawn. */
	@Transactional(readOnly = true)
	public long countOpen(long trainerId) {
		return this.links.findOpen(trainerId).size();
	}

	/** Withdraws all links to plans of a trainer's clients. */
	public void withdrawAll(long trainerId) {
		this.links.findOpen(trainerId).forEach((link) -> {
			link.withdraw(this.clock.instant());
			tell("link.withdrawn", link.planId());
		});
	}

	private void tell(String what, long planId) {
		this.events.publishEvent(AuditableEvent.of(what, "plan " + planId));
	}

}
