package org.neutralspine.plan.share;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.plan.client.InconsistentRecordException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What all pages behind a link have in common.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(assignableTypes = { SharedCheckController.class, SharedPlanController.class, TickController.class,
		SessionCalendarController.class })
class SharedPages {

	private static final String SHARED = "shared";

	private final TodaysCheck check;

	private final CameByPlan cameBy;

	SharedPages(TodaysCheck check, CameByPlan cameBy) {
		this.cameBy = cameBy;
		this.check = check;
	}

	@ModelAttribute(SHARED)
	boolean shared() {
		return true;
	}

	/** Whether ticks came too late to be saved, which the next page says. */
	@ModelAttribute("late")
	boolean late(@RequestParam(name = "late", required = false) @Nullable String late) {
		return late != null;
	}

	@ExceptionHandler(UnknownLinkException.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String gone(HttpServletRequest request, HttpServletResponse response, Model model) {
		this.cameBy.forgetIfTried(request, response);
		model.addAttribute(SHARED, true);
		model.addAttribute("remembered", false);
		return "plan/gone";
	}

	@ExceptionHandler(PlanWithoutCareException.class)
	@ResponseStatus(HttpStatus.FORBIDDEN)
	String away(PlanWithoutCareException away, Model model) {
		return away(away.care().name(), model);
	}

	@ExceptionHandler(InconsistentRecordException.class)
	@ResponseStatus(HttpStatus.FORBIDDEN)
	String unclear(Model model) {
		return away("UNCLEAR", model);
	}

	private String away(String why, Model model) {
		model.addAttribute("care", why);
		model.addAttribute(SHARED, true);
		model.addAttribute("remembered", false);
		model.addAttribute("emergencyNumber", this.check.emergencyNumber());
		return "plan/away";
	}

}
