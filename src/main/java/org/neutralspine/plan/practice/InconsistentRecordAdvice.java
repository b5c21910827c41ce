package org.neutralspine.plan.practice;

import org.neutralspine.plan.client.InconsistentRecordException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Leads a trainer to the record that has to be mended before anything can be shown.
 */
@ControllerAdvice("org.neutralspine.plan")
class InconsistentRecordAdvice {

	@ExceptionHandler(InconsistentRecordException.class)
	String mend(InconsistentRecordException record, RedirectAttributes flash) {
		flash.addFlashAttribute("inconsistent", true);
		return "redirect:/clients/" + record.client() + "/edit";
	}

}
