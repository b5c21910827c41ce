// The poses of a drawing blend into each other, when asked for and until asked to stop.
const movement = document.querySelector(".movement");
const still = document.querySelector("figure.drawn");
const button = movement.querySelector("button");
const status = movement.querySelector("[role=status]");
const EACH = 1800;
let frames = null;
let timer = 0;

function show(next) {
	Array.from(frames.children).forEach((frame, place) => frame.classList.toggle("on", place === next));
	timer = setTimeout(show, EACH, (next + 1) % frames.children.length);
}

function stop() {
	clearTimeout(timer);
	frames.remove();
	frames = null;
	still.classList.remove("moving");
	button.setAttribute("aria-pressed", "false");
}

async function start() {
	button.disabled = true;
	status.textContent = "";
	try {
		const answer = await fetch(movement.dataset.address);
		if (!answer.ok) {
			throw new Error(String(answer.status));
		}
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		frames = page.querySelector(".frames");
		still.after(frames);
		still.classList.add("moving");
		button.setAttribute("aria-pressed", "true");
		show(0);
	}
	catch {
		status.textContent = movement.dataset.failed;
	}
	button.disabled = false;
}

button.addEventListener("click", (event) => {
	// The second click of a double click does not stop what the first one has started.
	if (event.detail < 2) {
		frames ? stop() : start();
	}
});
movement.hidden = false;
