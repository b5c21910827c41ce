// Brings what was typed to the server without leaving the page, and says truthfully what has become of it.
import { renewToken } from "./forms.js";

const REFUSED = [400, 404, 413];

const post = (form, body) => {
	body.set("_csrf", form.querySelector("input[name=_csrf]").value);
	return fetch(form.action, { method: "POST", body, redirect: "manual", headers: { "X-Requested-With": "XMLHttpRequest" } });
};

async function tryToDeliver(form, body, say, texts) {
	let answer = await post(form, body);
	if (answer.status === 401 || answer.status === 403) {
		if (!await renewToken(form)) {
			say(texts.signedOut, texts.signInAddress);
			return { outcome: "signed-out" };
		}
		answer = await post(form, body);
	}
	if (answer.status === 409) {
		return { outcome: "conflict" };
	}
	if (REFUSED.includes(answer.status)) {
		say(texts.refused);
		return { outcome: "refused" };
	}
	if (!answer.ok) {
		throw new Error("not taken");
	}
	return { outcome: "kept", kept: await answer.json() };
}

export async function deliver(form, body, say, texts) {
	try {
		return await tryToDeliver(form, body, say, texts);
	}
	catch {
		say(texts.failed);
		return { outcome: "failed" };
	}
}

// A line of a page that says so, with a way to sign in again where that is needed.
export const speaker = (line, texts) => (text, address) => {
	line.textContent = text;
	if (address) {
		const link = document.createElement("a");
		link.href = address;
		link.target = "_blank";
		link.textContent = texts.signIn;
		line.append(" ", link);
	}
};

export const now = () => new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
