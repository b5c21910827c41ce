package org.neutralspine.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the service worker keeps when answers overtake one another, by a server that
 * answers in the order the test wants: each request waits in {@code open} until it is
 * answered there.
 */
@Tag("browser")
@ExtendWith(Chromium.class)
class ServiceWorkerTests {

	private static final String WORLD = """
			async ([worker, way]) => {
				const kept = new Map();
				const key = (request) => request.url || request;
				const cache = { put: async (request, answer) => void kept.set(key(request), answer),
					match: async (request) => kept.get(key(request))?.clone(), delete: async (request) => kept.delete(key(request)),
					keys: async () => Array.from(kept.keys(), (url) => ({ url })) };
				const caches = { open: async () => cache, match: cache.match };
				const open = [];
				let failing = false;
				const fetch = (request) => failing ? Promise.reject(new TypeError("no line"))
					: new Promise((answered) => open.push([key(request), answered]));
				const heard = {};
				const self = { registration: { scope: "https://spine.test/" }, addEventListener: (name, work) => heard[name] = work };
				new Function("self", "caches", "fetch", "ROOT", worker)(self, caches, fetch, "/assets/1");
				const pending = [];
				const event = (request) => ({ request, respondWith: (answer) => pending.push(answer), waitUntil: (work) => pending.push(work) });
				const until = async (isSo) => { while (!isSo()) { await new Promise((next) => setTimeout(next)); } };
				const ask = (path) => heard.fetch(event({ url: "https://spine.test" + path, method: "GET", mode: "navigate" }));
				const along = (path) => heard.message({ data: { keep: ["https://spine.test" + path] }, waitUntil: (work) => pending.push(work) });
				const post = (path, body) => heard.fetch(event({ url: "https://spine.test" + path, method: "POST", mode: "navigate",
					clone: () => ({ text: async () => body }) }));
				const answer = async (path, text) => {
					await until(() => open.some(([address]) => address.endsWith(path)));
					const [waiting] = open.splice(open.findIndex(([address]) => address.endsWith(path)), 1);
					waiting[1](new Response(text, { headers: text ? { "Kept-Offline": "2999-01-01" } : {} }));
				};
				await eval("(async () => {" + way + "})()");
				for (let done = 0; done < pending.length; done++) {
					await pending[done];
				}
				return Promise.all(Array.from(kept, async ([address, page]) => new URL(address).pathname + " " + await page.text()));
			}""";

	private static List<String> keptAfter(Browser browser, String way) {
		try (Page page = browser.newPage()) {
			String worker = new ClassPathResource("static/js/service-worker.js")
				.getContentAsString(StandardCharsets.UTF_8);
			return ((List<?>) page.evaluate(WORLD, List.of(worker, way))).stream().map(String::valueOf).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void whatWasAskedBeforeASignIsNotKeptAfterIt(Browser browser) {
		assertThat(keptAfter(browser, """
				ask("/today/session"); await answer("/today/session", "open");
				along("/today/session/follow");
				post("/today", "symptoms=SADDLE_NUMBNESS"); await answer("/today", "");
				await answer("/today/session/follow", "open");""")).isEmpty();
	}

	@Test
	void ofTwoAnswersTheOneAskedForLaterIsKept(Browser browser) {
		assertThat(keptAfter(browser, """
				along("/p/a"); ask("/p/a");
				const [first] = open.splice(0, 1);
				await answer("/p/a", "later");
				await until(() => kept.size);
				open.push(first);
				await answer("/p/a", "earlier");""")).containsExactly("/p/a later");
	}

	@Test
	void aSignThatCouldNotBeSentShutsTheKeptPagesOfItsPlan(Browser browser) {
		assertThat(keptAfter(browser,
				"""
						ask("/p/a"); await answer("/p/a", "open");
						ask("/p/b"); await answer("/p/b", "other");
						await until(() => kept.size === 2);
						along("/p/a/2");
						heard.message({ data: { shut: "https://spine.test/p/a/log" }, waitUntil: (work) => pending.push(work) });
						await answer("/p/a/2", "open");"""))
			.containsExactly("/p/b other");
	}

	@Test
	void aFormWithASignThatReachesNobodyShuts(Browser browser) {
		String fails = """
				ask("/p/a"); await answer("/p/a", "open");
				await until(() => kept.size);
				failing = true;
				heard.fetch(event({ url: "https://spine.test/p/a/today", method: "POST", mode: "navigate",
					clone: () => ({ text: async () => "%s" }) }));
				await pending.at(-1);
				ask("/p/a");""";
		assertThat(keptAfter(browser, fails.formatted("symptoms=NEW_NUMBNESS&pain=2"))).isEmpty();
		assertThat(keptAfter(browser, fails.formatted("name=value"))).containsExactly("/p/a open");
	}

	@Test
	void aTickLeavesWhatIsKept(Browser browser) {
		assertThat(keptAfter(browser, """
				ask("/p/a"); await answer("/p/a", "open");
				heard.fetch(event({ url: "https://spine.test/p/a/ticks", method: "POST", mode: "cors",
					clone: () => ({ text: async () => "done=0-1" }) }));
				await answer("/p/a/ticks", "");""")).containsExactly("/p/a open");
	}

}
