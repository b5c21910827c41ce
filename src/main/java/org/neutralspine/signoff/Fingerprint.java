package org.neutralspine.signoff;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.web.Sha256;
import org.springframework.util.ReflectionUtils;

/**
 * Stands for all that a record says, whatever it holds: two have the same one only if
 * they say the same. What is empty counts as not said, so that a component which a later
 * version adds takes no agreement off before anybody fills it in.
 */
public final class Fingerprint {

	private Fingerprint() {
	}

	/** The fingerprint of what was seen: 64 characters. */
	public static String of(Record seen) {
		return Sha256.hex(text(seen));
	}

	/** Each text with its length before it, so that none can pass for two. */
	private static String text(@Nullable Object value) {
		String text;
		if (value instanceof Record record) {
			text = record(record);
		}
		else if (value instanceof Map<?, ?> map) {
			text = sorted(map.entrySet().stream().map((entry) -> text(entry.getKey()) + text(entry.getValue())));
		}
		else if (value instanceof Set<?> set) {
			text = sorted(set.stream().map(Fingerprint::text));
		}
		else if (value instanceof Collection<?> list) {
			text = list.stream().map(Fingerprint::text).collect(Collectors.joining());
		}
		else {
			text = plain(value);
		}
		return text.length() + ":" + text;
	}

	private static String record(Record record) {
		return sorted(Arrays.stream(record.getClass().getRecordComponents())
			.filter((component) -> !isEmpty(value(component, record)))
			.map((component) -> text(component.getName()) + text(value(component, record))));
	}

	private static @Nullable Object value(RecordComponent component, Record record) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		return ReflectionUtils.invokeMethod(component.getAccessor(), record);
	}

	private static boolean isEmpty(@Nullable Object value) {
		return value == null || value.equals("") || value.equals(Boolean.FALSE)
				|| (value instanceof Collection<?> several && several.isEmpty())
				|| (value instanceof Map<?, ?> map && map.isEmpty());
	}

	private static String plain(@Nullable Object value) {
		if (value instanceof Enum<?> constant) {
			return constant.name();
		}
		return (value instanceof BigDecimal number) ? number.stripTrailingZeros().toPlainString()
				: String.valueOf(value);
	}

	private static String sorted(Stream<String> texts) {
		return texts.sorted(Comparator.naturalOrder()).collect(Collectors.joining());
	}

}
