// Keeps what is needed without a connection: the files of the pages, and those pages that say so themselves. The line above
// names ROOT, where the files of this version are; another version is another script, which replaces all that is kept.
const FILES = ["css/neutral-spine.css", "css/figures.css", "fonts/atkinson-hyperlegible-regular.woff2", "fonts/atkinson-hyperlegible-bold.woff2",
	"images/mark.svg", "js/neutral-spine.js", "js/offline.js", "js/outbox.js", "js/ticks.js", "js/exercises.js", "js/timer.js",
	"webjars/htmx.org/dist/htmx.min.js"];
const FILES_KEPT = "files " + ROOT;
const PAGES_KEPT = "pages " + ROOT;
const KEPT_ON = "Kept-Offline";
const MAX_AGE = 60 * 24 * 60 * 60 * 1000;
const OFFLINE = new URL("offline", self.registration.scope).href;

// Pages of people who sign in are none of its business: nothing of them is kept, and nothing of theirs waits here.
const PRIVATE = /^(account|admin|clients|login|logout|plans|practice|review)\b/;

const two = (number) => String(number).padStart(2, "0");

function today() {
	const now = new Date();
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const withoutQuery = (address) => {
	const url = new URL(address, self.registration.scope);
	return url.origin + url.pathname;
};

async function install() {
	const cache = await caches.open(FILES_KEPT);
	await cache.addAll(FILES.map((file) => new Request(`${ROOT}/${file}`, { cache: "reload" })));
	await cache.add(new Request(OFFLINE, { credentials: "omit", cache: "reload" }));
	await self.skipWaiting();
}

// Pages of an earlier version are asked for again, since they go with its files.
async function activate() {
	const names = (await caches.keys()).filter((name) => name !== FILES_KEPT && name !== PAGES_KEPT);
	for (const name of names) {
		const pages = name.startsWith("pages ") ? await (await caches.open(name)).keys() : [];
		for (const page of pages) {
			await keepAlong(page.url);
		}
		await caches.delete(name);
	}
	await self.clients.claim();
}

// Answers overtake one another: what was asked before something was written, or before an answer that is here already, is not kept,
// lest it bring back what is shut by now. Pages are kept and forgotten one after the other.
let asked = 0;
let written = 0;
const answered = new Map();
let turn = Promise.resolve();

function inTurn(work) {
	const done = turn.then(work);
	turn = done.catch(() => {});
	return done;
}

// A page that arrives slowly takes its turn once it is here.
async function keepInTurn(address, answer, number) {
	const body = answer.ok && answer.headers.has(KEPT_ON) ? await answer.blob() : null;
	await inTurn(async () => {
		if (number > written && number > (answered.get(address) || 0)) {
			answered.set(address, number);
			await keep(address, answer, body);
		}
	});
}

function keepAlong(address) {
	const number = ++asked;
	return fetch(address, { redirect: "manual" }).then((answer) => keepInTurn(withoutQuery(address), answer, number)).catch(() => {});
}

// What is no page to be kept any more is gone from here, too. Whoever is only asked for today's check still has the page of an
// earlier day, which says how old it is.
async function keep(address, answer, body) {
	const cache = await caches.open(PAGES_KEPT);
	if (body) {
		await cache.put(address, new Response(body, { headers: answer.headers }));
	}
	else if (answer.status < 500) {
		const kept = await cache.match(address);
		if (kept && (answer.type !== "opaqueredirect" || kept.headers.get(KEPT_ON) === today())) {
			await cache.delete(address);
		}
	}
	await forget(cache, (page) => Date.now() - Date.parse(page.headers.get(KEPT_ON)) > MAX_AGE);
}

async function forget(cache, isOver) {
	for (const request of await cache.keys()) {
		const page = await cache.match(request);
		if (page && isOver(page, request.url)) {
			await cache.delete(request);
		}
	}
}

async function read(event) {
	const address = event.request.url;
	const number = ++asked;
	try {
		const answer = await fetch(event.request);
		event.waitUntil(keepInTurn(withoutQuery(address), answer.clone(), number));
		return answer;
	}
	catch {
		await turn;
		const kept = await (await caches.open(PAGES_KEPT)).match(withoutQuery(address));
		return (kept && await asKept(kept)) || caches.match(OFFLINE);
	}
}

// The page says itself what follows from being kept; without the place to say so it is not shown.
async function asKept(page) {
	const text = await page.text();
	const day = page.headers.get(KEPT_ON) === today() ? "today" : "old";
	const headers = new Headers(page.headers);
	headers.delete("Content-Encoding");
	headers.delete("Content-Length");
	return text.startsWith("<!DOCTYPE html>") && text.includes("<html ") && text.includes("class=\"offline\"")
		? new Response(text.replace("<html ", `<html data-offline="${day}" `), { headers }) : null;
}

async function file(request) {
	const path = new URL(request.url).pathname.replace(/^.*?\/assets\/[^/]+\//, "");
	const kept = request.url.startsWith(new URL(ROOT, self.location).href) ? await caches.match(request) : null;
	return kept || fetch(request).catch(async () => await caches.match(`${ROOT}/${path}`) || Response.error());
}

// Forgets the pages of a plan, or of today.
function shut(address) {
	written = ++asked;
	const plan = /^.*\/p\/[^/]+/.exec(withoutQuery(address));
	const own = new URL("today", self.registration.scope).href;
	return inTurn(async () => forget(await caches.open(PAGES_KEPT), (page, kept) => kept.startsWith(plan ? plan[0] : own)
		|| (!plan && kept === new URL("exercises", self.registration.scope).href)));
}

// What a form changes may shut what is kept: it is kept anew with the next page. A tick shuts nothing.
async function write(request) {
	const body = await request.clone().text();
	try {
		const answer = await fetch(request);
		const isTick = request.mode !== "navigate" && !/(^|&)(pain=\d|rising=|alarming=)/.test(body);
		if (!isTick) {
			await shut(request.url);
		}
		return answer;
	}
	catch (error) {
		if (request.mode !== "navigate") {
			throw error;
		}
		if (/(^|&)(pain=\d|rising=|alarming=|symptoms=|signs=)/.test(body)) {
			await shut(request.url);
		}
		return caches.match(OFFLINE);
	}
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
// A sign to stop that could not be sent shuts, too.
self.addEventListener("message", (event) => event.waitUntil(event.data.shut ? shut(event.data.shut) : Promise.all(event.data.keep.map(keepAlong))));
self.addEventListener("fetch", (event) => {
	const { request } = event;
	const { scope } = self.registration;
	if (!request.url.startsWith(scope) || PRIVATE.test(request.url.slice(scope.length))) {
		return;
	}
	if (request.method === "POST") {
		event.respondWith(write(request));
	}
	else if (request.method === "GET" && request.mode === "navigate") {
		event.respondWith(read(event));
	}
	else if (request.method === "GET" && request.url.includes("/assets/")) {
		event.respondWith(file(request));
	}
});
