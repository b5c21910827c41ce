package org.neutralspine.exchange;

import java.util.Locale;

import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.ImportQuestions;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.exchange.staging.RowGroup;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * The page of one import.
 */
@Component
class ImportPage {

	private final ImportSummaries summaries;

	private final RowLists lists;

	private final UndoViews undo;

	private final ImportQuestions questions;

	ImportPage(ImportSummaries summaries, RowLists lists, UndoViews undo, ImportQuestions questions) {
		this.summaries = summaries;
		this.lists = lists;
		this.undo = undo;
		this.questions = questions;
	}

	/** One page of a list of its rows. */
	String show(CatalogueImport job, RowGroup group, int page, Model model, Locale locale) {
		model.addAttribute("job", this.summaries.of(job, locale));
		model.addAttribute("list", this.lists.page(job, group, page, locale));
		return "catalogue/import-rows";
	}

	/** What has become of it, and what can be done with it. */
	String show(CatalogueImport job, ImportConfirmation confirmation, BindingResult errors, Model model,
			Locale locale) {
		model.addAttribute("job", this.summaries.of(job, locale));
		model.addAttribute(ImportConfirmation.NAME, confirmation);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + ImportConfirmation.NAME, errors);
		if (job.status() == ImportStatus.CHECKED) {
			model.addAttribute("lists", this.lists.overview(job, locale));
			model.addAttribute("hidden", this.lists.beginning(job, RowGroup.HIDES, locale));
			model.addAttribute("shown", this.lists.beginning(job, RowGroup.SHOWS, locale));
			model.addAttribute("needsNumber", ImportConfirmation.needsNumber(job.count(RowGroup.HIDES)));
			if (job.isApplicable()) {
				model.addAttribute("questions", this.questions.of(job));
			}
		}
		if (job.status() == ImportStatus.APPLIED) {
			model.addAttribute("lists", this.lists.twice(job, locale));
		}
		if (job.isUndoable()) {
			UndoView undoing = this.undo.of(job);
			model.addAttribute("undoing", undoing);
			model.addAttribute("needsNumber", ImportConfirmation.needsNumber(undoing.hidden().count()));
		}
		return "catalogue/import-job";
	}

}
