package org.neutralspine.plan.version;

import java.util.List;
import java.util.Locale;

import org.neutralspine.account.SignedIn;
import org.neutralspine.plan.dose.Doses;
import org.neutralspine.web.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Versions of a plan, to be read and compared.
 */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}/versions/{number:\\d{1,9}}")
class PlanVersionController {

	private final Plans plans;

	private final Doses doses;

	PlanVersionController(Plans plans, Doses doses) {
		this.plans = plans;
		this.doses = doses;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, @PathVariable int number,
			@RequestParam(defaultValue = "0") String with, Locale locale, Model model) {
		Plan plan = this.plans.find(trainer.id(), id).orElseThrow(NotFoundException::new);
		PlanVersion version = this.plans.version(plan, number).orElseThrow(NotFoundException::new);
		List<PlanVersion> versions = this.plans.versions(plan);
		model.addAttribute("id", id);
		model.addAttribute("version",
				new VersionView(version.number(), version.publishedAt().toString(), version.publishedBy(),
						version.content(),
						version.content()
							.items()
							.stream()
							.map((item) -> new ItemView(item, this.doses.words(item.prescription(), locale)))
							.toList()));
		model.addAttribute("numbers", versions.stream().map(PlanVersion::number).toList());
		versions.stream()
			.filter((other) -> other.number() != number && Integer.toString(other.number()).equals(with))
			.findFirst()
			.ifPresent((compared) -> {
				model.addAttribute("with", compared.number());
				model.addAttribute("diff",
						(compared.number() < number) ? VersionDiff.between(compared.content(), version.content())
								: VersionDiff.between(version.content(), compared.content()));
			});
		return "plan/version";
	}

	/**
	 * A version as its page shows it.
	 */
	record VersionView(int number, String publishedAt, String publishedBy, PublishedPlan content,
			List<ItemView> items) {
	}

	/**
	 * An item of a version, with its dose in words.
	 */
	record ItemView(PublishedItem item, List<String> dose) {
	}

}
