// Has this browser keep pages for when there is no connection.
const texts = document.getElementById("offline-texts").dataset;
const state = document.documentElement.dataset.offline;

function forgetAll() {
	window.caches?.keys().then((names) => names.filter((name) => name.startsWith("pages ")).forEach((name) => caches.delete(name)));
}

// Not every browser forgets by itself when the answer says so.
document.querySelectorAll("form[action$='/forget']").forEach((form) => form.addEventListener("submit", forgetAll));

if ("serviceWorker" in navigator && !state) {
	navigator.serviceWorker.register(texts.worker).then(() => navigator.serviceWorker.ready).then((registration) => {
		const along = Array.from(document.querySelectorAll("a[data-keep]"), (link) => link.href);
		// The page that brought the service worker passed it by.
		const own = document.querySelector(".offline") && !navigator.serviceWorker.controller ? [window.location.href] : [];
		if (along.length + own.length) {
			registration.active.postMessage({ keep: own.concat(along) });
		}
	}).catch(() => {});
}
window.addEventListener("online", () => state && window.location.reload());
