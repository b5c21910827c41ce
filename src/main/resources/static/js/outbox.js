// Keeps what did not arrive in this browser, and sends it again. Each entry says the same however often it arrives.
const UNSENT = "unsent ";
const TICKED = "ticked ";
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
	if (localStorage.getItem(entry.key) && read(entry.key).at === entry.at) {
		localStorage.removeItem(entry.key);
	}
};

export const forget = () => [UNSENT, TICKED].flatMap(keys).forEach((key) => localStorage.removeItem(key));

const post = (entry, token) => {
	const body = new URLSearchParams(entry.body);
	body.set("_csrf", token);
	return fetch(entry.action, { method: "POST", body, keepalive: true, redirect: "manual", headers: { "X-Requested-With": "XMLHttpRequest" } });
};

async function freshToken(entry) {
	const page = new DOMParser().parseFromString(await (await fetch(entry.page)).text(), "text/html");
	return page.querySelector("input[name=_csrf]")?.value || "";
}

/** Whether it was "kept", "refused", or has "failed" to arrive; what was kept waits no more. */
export async function send(entry, token) {
	try {
		let answer = token ? await post(entry, token) : null;
		if (!answer || answer.status === 403) {
			answer = await post(entry, await freshToken(entry));
		}
		if (answer.ok) {
			drop(entry);
		}
		return answer.ok ? "kept" : (answer.status < 500 ? "refused" : "failed");
	}
	catch {
		return "failed";
	}
}

/** The ticks of a page, since the page that is kept has none of them. */
export const ticked = (name, sets) => localStorage.setItem(TICKED + name, sets.join(" "));
export const tickedBefore = (name) => localStorage.getItem(TICKED + name)?.split(" ").filter(Boolean);
export const forgetTicks = () => keys(TICKED).forEach((key) => localStorage.removeItem(key));
