// Keeps what did not arrive in this browser, and sends it again. Each entry says the same however often it arrives.
const UNSENT = "unsent ";
const TICKED = "ticked ";
const PATIENCE = 20 * 1000;
const WEEK = 7 * 24 * 60 * 60 * 1000;
const MAX_AGE = 60 * 24 * 60 * 60 * 1000;

const read = (key) => JSON.parse(localStorage.getItem(key));
const keys = (prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

/** What waits, the earliest first; nothing waits for longer than 60 days. */
export function entries() {
	keys(UNSENT).filter((key) => Date.now() - read(key).at > MAX_AGE).forEach((key) => localStorage.removeItem(key));
	return keys(UNSENT).map((key) => ({ key, ...read(key) })).sort((one, other) => one.at - other.at);
}

/** An entry takes the place of an earlier one of its name. */
export function put(name, entry) {
	const key = UNSENT + name;
	localStorage.setItem(key, JSON.stringify({ ...entry, at: Date.now() }));
	return { key, ...read(key) };
}

export const drop = (entry) => {
	// Somebody may have gone on ticking while it was under way.
	if (entry.key && localStorage.getItem(entry.key) && read(entry.key).at === entry.at) {
		localStorage.removeItem(entry.key);
	}
};

export const forget = () => [UNSENT, TICKED].flatMap(keys).forEach((key) => localStorage.removeItem(key));

// Older browsers wait as long as the network does.
const patience = () => AbortSignal.timeout?.(PATIENCE);

const post = (entry, token) => {
	const body = new URLSearchParams(entry.body);
	body.set("_csrf", token);
	return fetch(entry.action, { method: "POST", body, keepalive: true, redirect: "manual", headers: { "X-Requested-With": "XMLHttpRequest" },
		signal: patience() });
};

async function freshToken(entry) {
	const page = new DOMParser().parseFromString(await (await fetch(entry.page, { signal: patience() })).text(), "text/html");
	return page.querySelector("input[name=_csrf]")?.value || "";
}

let last = Promise.resolve();

/**
 * Whether it was "kept", "refused", or has "failed" to arrive, or only a sign to stop of it was kept ("sign"); what was kept waits no more. One after the other: each answer brings
 * all that the browser remembers, and of two at once the later would undo the earlier.
 */
export function send(entry, token) {
	last = last.then(() => sendNow(entry, token));
	return last;
}

async function sendNow(entry, token) {
	try {
		let answer = token ? await post(entry, token) : null;
		if (!answer || answer.status === 403) {
			answer = await post(entry, await freshToken(entry));
		}
		const sign = answer.headers.get("Sign-Kept") === "true";
		if (answer.ok || sign) {
			drop(entry);
		}
		return answer.ok ? "kept" : sign ? "sign" : (answer.status < 500 ? "refused" : "failed");
	}
	catch {
		return "failed";
	}
}

/** The ticks of a page, since the page that is kept has none of them. */
export const ticked = (name, sets) => localStorage.setItem(TICKED + name, sets.join(" "));
export const tickedBefore = (name) => localStorage.getItem(TICKED + name)?.split(" ").filter(Boolean);
export const forgetTicks = (start) => keys(TICKED).filter((key) => key.startsWith(TICKED + start) || isOld(key)).forEach((key) => localStorage.removeItem(key));

// Each name has the day in it.
function isOld(key) {
	const day = Date.parse(/\d{4}-\d\d-\d\d/.exec(key)?.[0] || "");
	return !(Date.now() - day < WEEK);
}
