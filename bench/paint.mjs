// Looks at "your exercises" as somebody does who comes for the first time, and comes back, on a phone: 1.6 Mbit/s, 150 ms to the server and back,
// and a processor four times slower than this one. See README.md.
import { createRequire } from "node:module";

// From the folder in which it is started, or one above.
const { chromium } = createRequire(`${process.cwd()}/`)("playwright-core");

const [site, cookie] = process.argv.slice(2);
const rounds = Number(process.env.ROUNDS);
const executablePath = process.env.CHROMIUM || "/usr/bin/chromium-headless-shell";

const SEEN = `new Promise((done) => {
	const seen = { shift: 0, paint: 0 };
	new PerformanceObserver((list) => list.getEntries().forEach((entry) => seen.shift += entry.value)).observe({ type: "layout-shift", buffered: true });
	new PerformanceObserver((list) => { seen.paint = list.getEntries().at(-1).startTime; setTimeout(() => done(seen), 1000); })
		.observe({ type: "largest-contentful-paint", buffered: true });
})`;

async function visit(page, session) {
	let bytes = 0;
	const count = (event) => { bytes += event.encodedDataLength; };
	session.on("Network.loadingFinished", count);
	await page.goto(`${site}/exercises`, { waitUntil: "networkidle" });
	const seen = await page.evaluate(SEEN);
	session.off("Network.loadingFinished", count);
	return { bytes, ...seen };
}

const median = (numbers) => numbers.slice().sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const first = [];
const next = [];
for (let round = 0; round < rounds; round++) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: "block" });
	await context.addCookies(cookie.replace("Cookie: ", "").split("; ").map((one) => {
		const [name, ...value] = one.split("=");
		return { name, value: value.join("="), url: site };
	}));
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 });
	await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
	first.push(await visit(page, session));
	await page.goto("about:blank");
	next.push(await visit(page, session));
	await context.close();
}
await browser.close();

const say = (name, visits, most) => console.log(`${name}: ${median(visits.map((one) => one.bytes))} bytes (target: at most ${most}), `
	+ `largest paint after ${Math.round(median(visits.map((one) => one.paint)))} ms (target: at most 1500), `
	+ `layout shift at most ${Math.max(...visits.map((one) => one.shift)).toFixed(4)} (target: under 0.02), ${rounds} rounds`);
say("first visit", first, 150000);
say("next visit", next, 25000);
