package org.neutralspine.plan;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.neutralspine.account.SignedIn;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Position;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Every list to choose from, on every page that anybody can go to, has something to
 * choose; and every form of whoever is signed in has a key, so that it is done once.
 */
class SelectsTests extends TrainerWithAPlan {

	/** Pages that differ only in a number, a name or a filter are looked at so often. */
	private static final int SAMPLES = 2;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	private final Map<String, Cookie> cookies = new HashMap<>();

	private final List<String> empty = new ArrayList<>();

	private final List<String> withoutKey = new ArrayList<>();

	private final Set<String> seen = new TreeSet<>();

	private final Set<String> visited = new LinkedHashSet<>();

	@Test
	void everySelectOnEveryPageHasOptions() {
		checkIn();
		List<String> starts = new ArrayList<>(pagesWithoutVariables());
		String shared = "/p/" + this.links.create(this.plan);
		starts.addAll(List.of("/situation/fusion", "/situation/physician", "/situation/healing", shared + "/today"));
		send(shared + "/today", "none", "true");
		send(shared + "/pain", "pain", "1");
		starts.add(shared);
		starts.add(address("/clients/{client}/clearances/new"));
		for (SignedIn person : new SignedIn[] { null, trainer, admin }) {
			crawl(starts, person);
		}
		assertThat(this.empty).isEmpty();
		assertThat(this.withoutKey).as("forms that would be done twice").isEmpty();
		assertThat(this.seen).contains("/exercises part", "/exercises position", "/plans/# part", "/plans/# position",
				"/admin/exercises state");
		assertThat(this.visited).contains("/situation", "/today", "/exercises", "/exercises/#", "/clients/#",
				"/plans/#", "/admin/exercises/#", "/admin/import", "/admin/accounts", "/admin/audit", "/p/#",
				"/p/#/today");
	}

	@Test
	void theFilterOffersEveryBodyPartAndPosition() {
		checkIn();
		for (Document page : List.of(page(exchange("/exercises", null)),
				page(exchange("/plans/" + this.plan, trainer)))) {
			assertThat(page.select("select#part option").eachAttr("value")).first().isEqualTo("");
			assertThat(page.select("select#part option").eachAttr("value")).containsAll(names(BodyPart.values()));
			assertThat(page.select("select#position option").eachAttr("value")).containsAll(names(Position.values()));
			assertThat(page.select("select#part option, select#position option").eachText())
				.contains("Any", "Lying on your back")
				.doesNotContain("");
		}
		assertThat(page(exchange("/exercises?part=CORE&position=LYING_ON_BACK", null)).select("option[selected]")
			.eachAttr("value")).contains("CORE", "LYING_ON_BACK");
	}

	private static List<String> names(Enum<?>[] values) {
		return List.of(values).stream().map(Enum::name).toList();
	}

	/** Somebody whose exercises are open. */
	private void checkIn() {
		send("/situation", "levels", "L4-S1", "surgeryDate", this.today.minusWeeks(30).toString(), "clearance",
				"STRENGTH", "timeZone", "UTC");
		send("/today", "none", "true");
		send("/today/pain", "pain", "1");
	}

	private List<String> pagesWithoutVariables() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> !pattern.contains("{"))
			.sorted()
			.toList();
	}

	private void crawl(List<String> starts, SignedIn person) {
		Deque<String> waiting = new ArrayDeque<>(starts);
		Map<String, Integer> samples = new LinkedHashMap<>();
		Set<String> done = new LinkedHashSet<>();
		while (!waiting.isEmpty()) {
			String address = waiting.remove();
			if (done.add(address) && samples.merge(shape(address), 1, Integer::sum) <= SAMPLES) {
				MvcTestResult result = exchange(address, person);
				String type = String.valueOf(result.getResponse().getContentType());
				if (result.getResponse().getStatus() == 200 && type.startsWith("text/html")) {
					look(address, page(result), waiting);
				}
			}
		}
	}

	private void look(String address, Document page, Deque<String> waiting) {
		String shape = shape(address).split("\\?", -1)[0];
		this.visited.add(shape);
		// The address of a patient's page is a secret, and not stored.
		if (!page.select("form[action=/logout]").isEmpty() && !shape.startsWith("/p/")) {
			page.select("form[method=post]:not(:has(input[name=once]))")
				.forEach((form) -> this.withoutKey.add(address + " " + form.attr("action")));
		}
		for (Element select : page.select("select")) {
			this.seen.add(shape + " " + select.attr("name"));
			if (select.select("option")
				.stream()
				.noneMatch((option) -> !option.attr("value").isBlank() && option.hasText())) {
				this.empty.add(address + " " + select.attr("name"));
			}
		}
		page.select("a[href^=/]").eachAttr("href").forEach((link) -> waiting.add(link.split("#", -1)[0]));
	}

	/** Says which page it is, whatever it is about. */
	private static String shape(String address) {
		String[] parts = address.split("\\?", 2);
		String path = parts[0].replaceAll("/\\d+", "/#")
			.replaceAll("^((?:/admin)?/exercises|/p)/(?!new$)[^/]+", "$1/#")
			.replaceAll("/(versions|links|revisions)/[^/]+", "/$1/#");
		return (parts.length > 1) ? path + "?" + parts[1].replaceAll("=[^&]*", "") : path;
	}

	private MvcTestResult exchange(String address, SignedIn person) {
		MockMvcRequestBuilder request = this.mvc.get().uri(URI.create(address.replace(" ", "%20")));
		if (!this.cookies.isEmpty()) {
			request = request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		return ((person != null) ? request.with(user(person)) : request).exchange();
	}

	private void send(String address, String... fields) {
		MockMvcRequestBuilder request = this.mvc.post().uri(address).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		if (!this.cookies.isEmpty()) {
			request = request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		for (Cookie cookie : request.exchange().getResponse().getCookies()) {
			this.cookies.put(cookie.getName(), cookie);
		}
	}

	private static Document page(MvcTestResult result) {
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
