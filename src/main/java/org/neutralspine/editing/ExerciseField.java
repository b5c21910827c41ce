package org.neutralspine.editing;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.springframework.util.StringUtils;

/**
 * A field of an exercise: where it is, how it is written down, and what must hold for it.
 * The form, the differences, the history, the files and the checks go by these alone.
 *
 * @param <T> what it holds
 * @see ExerciseFields
 */
public final class ExerciseField<T> {

	private final ContentPart<?> part;

	private final String property;

	private final FieldKind kind;

	private final Function<Content, @Nullable T> reader;

	private final PageSection section;

	private final List<? extends Enum<?>> constants;

	private final String text;

	private String name;

	private @Nullable String shownAs;

	private String reportedAt;

	private int max;

	private @Nullable String needed;

	private @Nullable Pattern pattern;

	private String mismatch = "";

	private boolean later;

	private @Nullable Object empty;

	private boolean words;

	private boolean printed;

	private boolean carried;

	<R extends Record> ExerciseField(ContentPart<R> part, String property, FieldKind kind, Function<R, T> reader,
			PageSection section, List<? extends Enum<?>> constants, String text) {
		this.part = part;
		this.property = property;
		this.kind = kind;
		this.empty = kind.empty();
		this.reader = (content) -> {
			R record = part.of(content);
			return (record != null) ? reader.apply(record) : null;
		};
		this.section = section;
		this.constants = constants;
		this.text = text;
		this.name = property;
		this.shownAs = property;
		this.reportedAt = property;
	}

	// What the table says of a field besides.

	/** Called so in the form, where its property alone would not be clear. */
	ExerciseField<T> called(String name) {
		this.name = name;
		this.shownAs = name;
		this.reportedAt = name;
		return this;
	}

	/** Shown among the differences by another name; null for not at all. */
	ExerciseField<T> shownAs(@Nullable String name) {
		this.shownAs = name;
		return this;
	}

	/** What is wrong with it is said beside another field. */
	ExerciseField<T> reportedAt(String name) {
		this.reportedAt = name;
		return this;
	}

	/** No longer, no larger than this. */
	ExerciseField<T> atMost(int max) {
		this.max = max;
		return this;
	}

	/** Never blank. */
	ExerciseField<T> needed(String key) {
		this.needed = key;
		return this;
	}

	ExerciseField<T> matching(Pattern pattern, String key) {
		this.pattern = pattern;
		this.mismatch = key;
		return this;
	}

	/**
	 * Added after the first version of the files: one that does not have it means this.
	 */
	ExerciseField<T> addedLater(T value) {
		this.later = true;
		this.empty = value;
		return this;
	}

	/** Only words, which decide no verdict and can do no harm by themselves. */
	ExerciseField<T> words() {
		this.words = true;
		return this;
	}

	/** Goes on paper. */
	ExerciseField<T> printed() {
		this.printed = true;
		return this;
	}

	/** The form only carries it along, in a hidden input. */
	ExerciseField<T> carried() {
		this.carried = true;
		return this;
	}

	// What others ask of it.

	/** Its name in the form and in problems. */
	public String name() {
		return this.name;
	}

	public ContentPart<?> part() {
		return this.part;
	}

	/** Its name in its part. */
	public String property() {
		return this.property;
	}

	public FieldKind kind() {
		return this.kind;
	}

	/** What may be chosen for it. */
	public List<? extends Enum<?>> constants() {
		return this.constants;
	}

	/** Whether a file that does not have it is one from before it was added. */
	public boolean isLater() {
		return this.later;
	}

	/** What it says where nobody has said anything. */
	public @Nullable Object empty() {
		return this.empty;
	}

	/** Its name in a file that is a table. */
	public String column() {
		return this.part.isOptional() ? this.part.property() + StringUtils.capitalize(this.property) : this.property;
	}

	/** Its column in the tables of exercises; an optional part has one for itself. */
	public String storedIn() {
		String stored = this.part.isOptional() ? this.part.property() : this.property;
		return stored.replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT);
	}

	/** The name it is shown by among the differences; null where it is not. */
	@Nullable String shownAs() {
		return this.shownAs;
	}

	/** The message that says one of its constants. */
	public String key(Enum<?> constant) {
		return this.text.formatted(constant.name());
	}

	PageSection section() {
		return this.section;
	}

	String reportedAt() {
		return this.reportedAt;
	}

	int max() {
		return this.max;
	}

	@Nullable String needed() {
		return this.needed;
	}

	/** The problem with what is not written as it must be; null where there is none. */
	@Nullable String mismatch(String value) {
		return (this.pattern != null && !this.pattern.matcher(value).matches()) ? this.mismatch : null;
	}

	/** Whether it is only words, which decide no verdict and do no harm by themselves. */
	public boolean isWords() {
		return this.words;
	}

	/** Whether it goes on paper. */
	public boolean isPrinted() {
		return this.printed;
	}

	/** Whether the form only carries it along. */
	public boolean isCarried() {
		return this.carried;
	}

	/** What an exercise says in it; null where it has no such part. */
	public @Nullable T of(Content content) {
		return this.reader.apply(content);
	}

	/** An exercise that says something else in it, and the same in all others. */
	public Content in(Content content, @Nullable T value) {
		return this.part.with(content, Collections.singletonMap(this.property, value));
	}

	/** An exercise that says in it what another one does. */
	public Content copy(Content from, Content to) {
		return in(to, of(from));
	}

	/** Whether two exercises say the same in it. */
	public boolean isSame(Content one, Content other) {
		return Objects.equals(of(one), of(other));
	}

	@Override
	public String toString() {
		return this.name;
	}

}
