// Counts the repetitions, holds and rests of one exercise, when asked to. No sound is needed.
const timer = document.querySelector(".timer");
const clock = timer.querySelector(".clock");
const status = timer.querySelector("[role=status]");
const button = timer.querySelector("button");
const data = timer.dataset;
const number = (text) => Number(text || 0);
const MOVE = 4;

/** Each step with its words and seconds. */
function plan() {
	const steps = [];
	const sets = number(data.sets) || 1;
	for (let set = 1; set <= sets; set++) {
		for (let side = 1; side <= number(data.sides); side++) {
			if (steps.length > 0) {
				steps.push({ text: side > 1 ? data.textSide : data.textRest, seconds: number(data.rest) });
			}
			if (data.minutes) {
				steps.push({ text: data.textGo, seconds: number(data.minutes) * 60 });
			}
			for (let repetition = 1; repetition <= number(data.reps); repetition++) {
				const count = ` ${repetition}/${data.reps}`;
				if (data.hold) {
					steps.push({ text: data.textHold + count, seconds: number(data.hold) });
					steps.push({ text: data.textRelax + count, seconds: MOVE });
				}
				else {
					steps.push({ text: data.textMove + count, seconds: MOVE });
				}
			}
			if (!data.minutes && !data.reps) {
				steps.push({ text: data.textHold, seconds: number(data.hold) });
			}
		}
	}
	return steps;
}

let steps = plan();
let at = -1;
let left = 0;
let ends = 0;
let ticking = 0;

function write(seconds) {
	clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function tick() {
	// By the clock, since a phone that sleeps does not count.
	left = Math.max(0, Math.ceil((ends - Date.now()) / 1000));
	write(left);
	if (left === 0) {
		next();
	}
}

function next() {
	at++;
	if (at >= steps.length) {
		clearInterval(ticking);
		ticking = 0;
		at = -1;
		status.textContent = data.textDone;
		button.textContent = data.textAgain;
		return;
	}
	status.textContent = steps[at].text;
	left = steps[at].seconds;
	ends = Date.now() + left * 1000;
	write(left);
}

function toggle() {
	if (ticking) {
		clearInterval(ticking);
		ticking = 0;
		button.textContent = data.textGo;
		return;
	}
	if (at < 0) {
		next();
	}
	ends = Date.now() + left * 1000;
	ticking = setInterval(tick, 250);
	button.textContent = data.textPause;
}

button.addEventListener("click", (event) => {
	// The second click of a double click does not pause what the first one has started.
	if (event.detail < 2) {
		toggle();
	}
});
status.textContent = data.textReady;
button.textContent = data.textStart;
write(steps.length > 0 ? steps[0].seconds : 0);
timer.hidden = false;
