package org.neutralspine.plan.builder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.PlanTemplates.Applied;
import org.neutralspine.plan.version.Plans.Written;
import org.neutralspine.plan.version.StaleDraftException;
import org.neutralspine.session.recipe.Place;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each button of the builder, without pages or a database: a client who may do nothing.
 */
class PlanActionTests {

	private static final Draft DRAFT = draft("bridge", "plank", "walking");

	private static Draft draft(String... slugs) {
		return new Draft("Spring", "", "4",
				Stream.of(slugs)
					.map((slug) -> new DraftItem(slug, "2", "8", "", "", "", "kg", "NONE", "3", "", ""))
					.toList());
	}

	private static PlanAction action(String name, String argument) {
		return PlanAction.of(name, argument, List.of("", "bird-dog", ""), 7, "Mornings");
	}

	private static List<String> slugs(Edit edit) {
		return edit.draft().items().stream().map(DraftItem::slug).toList();
	}

	@ParameterizedTest
	@CsvSource({ "up, 1, plank bridge walking, item-0", "down, 1, bridge walking plank, item-2",
			"up, 0, bridge plank walking, item-0", "down, 2, bridge plank walking, item-2",
			"up, 3, bridge plank walking, plan", "remove, 0, plank walking, items",
			"remove, x, bridge plank walking, items", "swap, 1, bridge plank walking, plan",
			"add, bird-dog, bridge plank walking, choices", "find, '', bridge plank walking, choices",
			"apply, '', bridge plank walking, items", "fill, MOON, bridge plank walking, items",
			"nonsense, '', bridge plank walking, plan" })
	void changesTheDraftAndGoesOnThere(String name, String argument, String items, String anchor) {
		Edit edit = action(name, argument).edit(DRAFT, new Tools());
		assertThat(slugs(edit)).containsExactly(items.split(" "));
		assertThat(edit.anchor()).isEqualTo(anchor);
	}

	@Test
	void aTemplateSaysWhatItLeftOut() {
		Edit edit = action("apply", "").edit(DRAFT, new Tools() {
			@Override
			public Optional<Applied> applyTemplate(int template, Draft draft) {
				return Optional.of(new Applied(draft("bridge"), List.of("Plank " + template)));
			}
		});
		assertThat(slugs(edit)).containsExactly("bridge");
		assertThat(edit.leftOut()).containsExactly("Plank 7");
	}

	@ParameterizedTest
	@CsvSource({ "save, false,", "save, true, merged", "find, true, merged", "publish, false, published",
			"publish, true, mergedNotPublished", "template, true, template", "forget, true,",
			"fill, false, notFilled" })
	void saysWhatCameOfIt(String name, boolean merged, String message) {
		PlanAction action = action(name, "");
		Tools tools = new Tools();
		assertThat(action.finish(action.edit(DRAFT, tools), new Written(null, merged), tools).message())
			.isEqualTo(message);
	}

	@Test
	void publishesNothingThatNobodyHasSeen() {
		PlanAction publish = action("publish", "");
		Edit edit = Edit.none(DRAFT);
		assertThat(publish.finish(edit, new Written(null, false), new Tools() {
			@Override
			public boolean publish(Written written) {
				throw new StaleDraftException();
			}
		}).message()).isEqualTo("mergedNotPublished");
		assertThat(publish.finish(edit, new Written(null, false), new Tools() {
			@Override
			public boolean publish(Written written) {
				return false;
			}
		}).message()).isEqualTo("notPublished");
	}

	@Test
	void aTemplateNeedsAName() {
		Tools tools = new Tools();
		PlanAction unnamed = PlanAction.of("template", "", List.of(), -1, "  ");
		assertThat(unnamed.finish(Edit.none(DRAFT), new Written(null, false), tools).message()).isNull();
		assertThat(tools.saved).isNull();
		PlanAction.of("template", "", List.of(), -1, " " + "a".repeat(90))
			.finish(Edit.none(DRAFT), new Written(null, false), tools);
		assertThat(tools.saved).isEqualTo("a".repeat(80));
	}

	@ParameterizedTest
	@CsvSource({ "publish, publish", "template, template", "remove, save", "forget, save", "save, save" })
	void afterAConflictOnlyWhatIsNotInTheDraftIsDoneAgain(String name, String again) {
		assertThat(action(name, "0").afterConflict()).isEqualTo(again);
	}

	private static class Tools implements BuilderTools {

		private String saved;

		@Override
		public Optional<Exercise> doable(String slug) {
			return Optional.empty();
		}

		@Override
		public Optional<Applied> applyTemplate(int template, Draft draft) {
			return Optional.empty();
		}

		@Override
		public Draft fill(Place place, Draft draft) {
			return draft;
		}

		@Override
		public boolean hasTemplate(String name) {
			return false;
		}

		@Override
		public void saveTemplate(String name, Draft draft) {
			this.saved = name;
		}

		@Override
		public void removeTemplate(int template) {
		}

		@Override
		public boolean publish(Written written) {
			return true;
		}

	}

}
