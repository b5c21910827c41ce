package org.neutralspine.editing.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.State;
import org.springframework.data.domain.Sort;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an admin wants to see of the catalogue.
 *
 * @param q words of a name, an alias or an address
 * @param state one of {@link State}; anything else means all
 * @param sort {@code changed} for the latest change first, {@code state}, or anything
 * else for names
 * @param page the page, from 1
 */
public record EntryFilter(@Nullable String q, @Nullable String state, @Nullable String sort, @Nullable String page) {

	private static final int LAST_PAGE = 100_000;

	/** The pattern that names are searched for. */
	String pattern() {
		String words = (this.q != null) ? this.q.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) : "";
		return "%" + words.replaceAll("[!%_]", "!$0") + "%";
	}

	List<State> states() {
		List<State> all = List.of(State.values());
		List<State> chosen = all.stream().filter((one) -> one.name().equals(this.state)).toList();
		return chosen.isEmpty() ? all : chosen;
	}

	Sort order() {
		return switch ((this.sort != null) ? this.sort : "") {
			case "changed" -> Sort.by(Sort.Order.desc("changedAt"), Sort.Order.asc("id"));
			case "state" -> Sort.by("state", "content.profile.name", "id");
			default -> Sort.by("content.profile.name", "id");
		};
	}

	/** The index of the page, from 0. */
	int index() {
		boolean number = this.page != null && this.page.matches("[1-9]\\d{0,5}");
		return number ? Math.min(Integer.parseInt(this.page), LAST_PAGE) - 1 : 0;
	}

	/** The same list as the end of an address; empty for all of it. */
	public String query() {
		Map<String, String> chosen = new LinkedHashMap<>();
		chosen.put("q", Objects.requireNonNullElse(this.q, ""));
		chosen.put("state", Objects.requireNonNullElse(this.state, ""));
		chosen.put("sort", Objects.requireNonNullElse(this.sort, ""));
		chosen.put("page", Objects.requireNonNullElse(this.page, ""));
		chosen.values().removeIf(String::isBlank);
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		chosen.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(chosen).toUriString();
	}

	/** What may be sorted by. */
	public static List<String> orders() {
		return Arrays.asList("name", "state", "changed");
	}

}
