package org.neutralspine.plan.version;

import java.util.List;
import java.util.Locale;

import org.neutralspine.account.SignedIn;
import org.neutralspine.guidance.drawing.ExerciseDrawing;
import org.neutralspine.guidance.drawing.ExerciseDrawings;
import org.neutralspine.guidance.spine.Fusion;
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

	private final ExerciseDrawings drawings;

	PlanVersionController(Plans plans, Doses doses, ExerciseDrawings drawings) {
		this.drawings = drawings;
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
		model.addAttribute("version", view(version, locale));
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

	private VersionView view(PlanVersion version, Locale locale) {
		PublishedPlan content = version.content();
		Fusion spine = content.spine();
		List<ItemView> items = content.items()
			.stream()
			.map((item) -> new ItemView(item, this.doses.words(item.prescription(), locale),
					(item.picture() != null) ? ExerciseDrawing.NONE : this.drawings.draw(item.figure(), spine)))
			.toList();
		return new VersionView(version.number(), version.publishedAt().toString(), version.publishedBy(), content,
				items, !spine.adjacentLevels().isEmpty());
	}

	/**
	 * A version as its page shows it.
	 */
	record VersionView(int number, String publishedAt, String publishedBy, PublishedPlan content, List<ItemView> items,
			boolean hasAdjacent) {
	}

	/**
	 * An item of a version, with its dose in words.
	 *
	 * @param drawing with what was fused then
	 */
	record ItemView(PublishedItem item, List<String> dose, ExerciseDrawing drawing) {
	}

}
