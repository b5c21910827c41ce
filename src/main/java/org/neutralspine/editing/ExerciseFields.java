package org.neutralspine.editing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Instructions;
import org.neutralspine.catalogue.Links;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.catalogue.Position;
import org.neutralspine.catalogue.Profile;
import org.neutralspine.catalogue.Requirements;
import org.neutralspine.figure.Figures;

import static org.neutralspine.editing.ContentPart.DOSE;
import static org.neutralspine.editing.ContentPart.INSTRUCTIONS;
import static org.neutralspine.editing.ContentPart.ORIGIN;
import static org.neutralspine.editing.ContentPart.PICTURE;
import static org.neutralspine.editing.ContentPart.PROFILE;
import static org.neutralspine.editing.ContentPart.REQUIREMENTS;

/**
 * The one table of an exercise's fields, in the order that the files have them in. A new
 * field is a component of its record and a line here; besides, it needs its columns in
 * the database, its input on the page, and {@code editor.field.<name>} in the messages.
 */
public final class ExerciseFields {

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");

	private static final FieldTable TABLE = new FieldTable();

	/** All fields, in the order of the files. */
	public static final List<ExerciseField<?>> ALL = TABLE.fields();

	public static final ExerciseField<String> NAME = TABLE.text(PROFILE, "name", Profile::name, PageSection.NAME)
		.needed("problem.exercise.name")
		.atMost(ContentCheck.MAX_NAME_LENGTH)
		.words()
		.printed();

	public static final ExerciseField<Profile.Kind> KIND = TABLE
		.constant(PROFILE, "kind", Profile::kind, PageSection.NAME, Profile.Kind.class, "kind.%s")
		.addedLater(Profile.Kind.EXERCISE);

	public static final ExerciseField<String> SUMMARY = TABLE
		.text(PROFILE, "summary", Profile::summary, PageSection.NAME)
		.atMost(400)
		.words();

	public static final ExerciseField<List<String>> STEPS = TABLE
		.lines(INSTRUCTIONS, "steps", Instructions::steps, PageSection.INSTRUCTIONS)
		.words()
		.printed();

	public static final ExerciseField<List<String>> CUES = TABLE
		.lines(INSTRUCTIONS, "cues", Instructions::cues, PageSection.INSTRUCTIONS)
		.words()
		.printed();

	public static final ExerciseField<List<String>> MISTAKES = TABLE
		.lines(INSTRUCTIONS, "mistakes", Instructions::mistakes, PageSection.INSTRUCTIONS)
		.words();

	public static final ExerciseField<String> WHY = TABLE
		.optional(INSTRUCTIONS, "why", Instructions::why, PageSection.INSTRUCTIONS)
		.atMost(ContentCheck.MAX_LINE_LENGTH)
		.words();

	public static final ExerciseField<String> INSTEAD_TEXT = TABLE
		.optional(INSTRUCTIONS, "insteadText", Instructions::insteadText, PageSection.INSTRUCTIONS)
		.atMost(600)
		.words();

	public static final ExerciseField<Integer> SETS = TABLE.dose("sets", FieldKind.WHOLE, Dose::sets, 20);

	public static final ExerciseField<Integer> REPS = TABLE.dose("reps", FieldKind.OPTIONAL_WHOLE, Dose::reps, 100);

	public static final ExerciseField<Integer> HOLD_SECONDS = TABLE.dose("holdSeconds", FieldKind.OPTIONAL_WHOLE,
			Dose::holdSeconds, 600);

	public static final ExerciseField<Integer> MINUTES = TABLE.dose("minutes", FieldKind.OPTIONAL_WHOLE, Dose::minutes,
			240);

	public static final ExerciseField<Boolean> PER_SIDE = TABLE.add(DOSE, "perSide", FieldKind.FLAG, Dose::perSide,
			PageSection.DOSE);

	public static final ExerciseField<Integer> TIMES_PER_WEEK = TABLE.dose("timesPerWeek", FieldKind.WHOLE,
			Dose::timesPerWeek, 7);

	public static final ExerciseField<String> NOTE = TABLE.optional(DOSE, "note", Dose::note, PageSection.DOSE)
		.atMost(400);

	public static final ExerciseField<List<String>> FIGURE = TABLE
		.lines(INSTRUCTIONS, "figure", Instructions::figure, PageSection.PICTURE)
		.addedLater(List.of())
		.atMost(Figures.MAX_LINES)
		.words();

	public static final ExerciseField<Set<Equipment>> EQUIPMENT = TABLE.constants(PROFILE, "equipment",
			Profile::equipment, PageSection.USE, Equipment.class, "equipment.%s");

	public static final ExerciseField<Position> POSITION = TABLE.constant(PROFILE, "position", Profile::position,
			PageSection.POSITION, Position.class, "position.%s");

	public static final ExerciseField<Set<BodyPart>> TRAINS = TABLE.constants(PROFILE, "trains", Profile::trains,
			PageSection.USE, BodyPart.class, "part.%s");

	public static final ExerciseField<Set<Demand>> DEMANDS = TABLE.constants(REQUIREMENTS, "demands",
			Requirements::demands, PageSection.REQUIREMENTS, Demand.class, "demand.%s.label");

	public static final ExerciseField<BigDecimal> MINIMUM_LOAD_KG = TABLE
		.add(REQUIREMENTS, "minimumLoadKg", FieldKind.DECIMAL, Requirements::minimumLoadKg, PageSection.REQUIREMENTS)
		.atMost(500);

	public static final ExerciseField<Boolean> FAVOURED = TABLE.add(REQUIREMENTS, "favoured", FieldKind.FLAG,
			Requirements::favoured, PageSection.REQUIREMENTS);

	public static final ExerciseField<List<String>> ALIASES = TABLE
		.lines(PROFILE, "aliases", Profile::aliases, PageSection.USE)
		.words();

	public static final ExerciseField<List<String>> EASIER = TABLE.slugs("easier", Links::easier);

	public static final ExerciseField<List<String>> HARDER = TABLE.slugs("harder", Links::harder);

	public static final ExerciseField<List<String>> INSTEAD = TABLE.slugs("instead", Links::instead);

	/** Those that lead to other exercises. */
	public static final List<ExerciseField<List<String>>> LINKS = List.of(EASIER, HARDER, INSTEAD);

	public static final ExerciseField<String> BASIS = TABLE
		.text(REQUIREMENTS, "basis", Requirements::basis, PageSection.REQUIREMENTS)
		.atMost(400)
		.words();

	public static final ExerciseField<String> SOURCE = TABLE.text(ORIGIN, "source", Origin::source, PageSection.CREDIT)
		.needed("problem.exercise.source")
		.atMost(200)
		.words();

	public static final ExerciseField<String> ORIGIN_KEY = TABLE
		.optional(ORIGIN, "key", Origin::key, PageSection.RECORD)
		.called("originKey")
		.reportedAt("source")
		.atMost(200)
		.words()
		.carried();

	public static final ExerciseField<String> LICENCE = TABLE
		.text(ORIGIN, "licence", Origin::licence, PageSection.CREDIT)
		.needed("problem.exercise.licence")
		.atMost(200)
		.words();

	public static final ExerciseField<String> AUTHOR = TABLE
		.optional(ORIGIN, "author", Origin::author, PageSection.CREDIT)
		.atMost(200)
		.words();

	public static final ExerciseField<String> ADDRESS_OF_SOURCE = TABLE
		.optional(ORIGIN, "address", Origin::address, PageSection.CREDIT)
		.atMost(200)
		.matching(ADDRESS, "problem.exercise.address")
		.words();

	public static final ExerciseField<String> ORIGIN_CATEGORY = TABLE
		.optional(ORIGIN, "category", Origin::category, PageSection.RECORD)
		.called("originCategory")
		.reportedAt("source")
		.atMost(200)
		.words()
		.carried();

	public static final ExerciseField<List<String>> ORIGIN_EQUIPMENT = TABLE
		.lines(ORIGIN, "equipment", Origin::equipment, PageSection.RECORD)
		.called("originEquipment")
		.reportedAt("source")
		.words()
		.carried();

	public static final ExerciseField<String> ORIGIN_FINGERPRINT = TABLE
		.optional(ORIGIN, "fingerprint", Origin::fingerprint, PageSection.RECORD)
		.called("originFingerprint")
		.shownAs(null)
		.reportedAt("source")
		.atMost(200)
		.words()
		.carried();

	public static final ExerciseField<String> PICTURE_HASH = TABLE
		.text(PICTURE, "hash", Picture::hash, PageSection.PICTURE)
		.called("pictureHash")
		.shownAs("picture")
		.carried();

	public static final ExerciseField<String> ALTERNATIVE = TABLE
		.text(PICTURE, "alternative", Picture::alternative, PageSection.PICTURE)
		.needed("problem.exercise.alternative")
		.atMost(400)
		.printed();

	public static final ExerciseField<Integer> PICTURE_WIDTH = TABLE
		.add(PICTURE, "width", FieldKind.WHOLE, Picture::width, PageSection.PICTURE)
		.called("pictureWidth")
		.shownAs(null)
		.carried();

	public static final ExerciseField<Integer> PICTURE_HEIGHT = TABLE
		.add(PICTURE, "height", FieldKind.WHOLE, Picture::height, PageSection.PICTURE)
		.called("pictureHeight")
		.shownAs(null)
		.carried();

	private ExerciseFields() {
	}

	/** Those that files have; pictures are there with their bytes instead. */
	public static Stream<ExerciseField<?>> inFiles() {
		return ALL.stream().filter((field) -> field.part() != PICTURE);
	}

	/** Those that a table has; the text of a drawing is no use in a cell. */
	public static Stream<ExerciseField<?>> inTables() {
		return inFiles().filter((field) -> field != FIGURE);
	}

	/** All, in the order in which pages list differences. */
	public static Stream<ExerciseField<?>> onPages() {
		return ALL.stream().sorted(Comparator.comparing(ExerciseField::section));
	}

	/**
	 * The columns of a table that has all of them; an optional part has one for itself.
	 */
	public static Stream<String> columns() {
		return ALL.stream().map(ExerciseField::storedIn).distinct();
	}

}
