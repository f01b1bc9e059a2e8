// Keeps the page as things are: asks whether it is still what it would be whenever there is another edition of the project.
{
  const tag = document.currentScript;
  let { seen, run, edition } = tag.dataset;
  let isBusy = false, isDue = false, isLeaving = false;
  const frame = (() => { try { return window.frameElement; } catch { return null; } })();
  const scheme = frame?.dataset.scheme;
  if (scheme) document.documentElement.dataset.scheme = scheme;

  // A mail knows of no other scheme than the system's.
  function paint() {
    for (const style of document.querySelectorAll("style")) {
      for (const { media } of style.sheet?.cssRules ?? []) {
        const asked = media?.mediaText.match(/\(prefers-color-scheme: (dark|light)\)/);
        if (asked) media.mediaText = media.mediaText.replace(asked[0], asked[1] === scheme ? "(min-width: 0px)" : "(max-width: 0px)");
      }
    }
  }
  if (scheme) addEventListener("DOMContentLoaded", paint);

  // Built of what the samples are seen at, and not of today: what turns by the clock would turn away from it at once.
  if (tag.dataset.now) {
    const Real = Date, ahead = tag.dataset.now - Date.now();
    window.Date = class extends Real {
      constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
      static now() { return Real.now() + ahead; }
    };
  }

  function look() {
    if (isBusy) { isDue = true; return; }
    isBusy = true;
    hub.port.postMessage({ path: location.pathname + location.search, seen });
  }

  function answered(found) {
    isBusy = false;
    if (found) take(found);
    if (isDue) { isDue = false; look(); }
  }

  function take(found) {
    ({ run, edition } = found);
    if (found.verdict === "reload" && (isLeaving || !renew(found.page))) return isLeaving || location.reload();
    if (found.verdict === "sheets") for (const [old, now] of found.sheets) swap(old, now);
    seen = found.mark;
    show(found);
  }

  // A page without scripts is as if it were loaded again once its body is another: sooner, and without a flash.
  function renew(text) {
    const next = new DOMParser().parseFromString(text, "text/html");
    if ([document, next].some(isAlive) || head(document) !== head(next) || root(document) !== root(next)) return false;
    document.body.replaceWith(document.adoptNode(next.body));
    return true;
  }
  const isAlive = page => page.querySelector("iframe") || [...page.scripts].some(script => script !== tag && !script.type.endsWith("json"));
  const head = page => [...page.head.children].filter(part => part !== tag).map(part => part.outerHTML).join();
  const root = page => [...page.documentElement.attributes].map(({ name, value }) => name === "data-scheme" ? "" : name + value).join("");

  function swap(old, now) {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      if (link.getAttribute("href") !== old) continue;
      const next = link.cloneNode();
      next.href = now;
      next.onload = () => link.remove();
      link.after(next);
    }
  }

  let overlay, shown = "";
  function show(found) {
    const text = frame && found.isOfProject ? "" : found.problems;
    if (text === shown) return;
    shown = text;
    overlay?.remove();
    overlay = undefined;
    if (!text || document.body?.classList.contains("note")) return;
    overlay = document.createElement("playbill-problems");
    const root = overlay.attachShadow({ mode: "open" });
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/_playbill/preview.css" });
    root.append(sheet);
    const isOpen = found.errors > 0;
    const make = (name, kind, text) => Object.assign(document.createElement(name), { className: kind, textContent: text });
    const kind = found.errors ? " errors" : "";
    const pill = make("button", `pill${kind}`, found.title);
    const panel = make("div", `overlay${kind}`, "");
    const close = make("button", "close", "Hide (Esc)");
    const head = document.createElement("header");
    const list = make("div", "list", "");
    list.innerHTML = text;
    head.append(make("strong", "", found.title), close);
    panel.append(head, list);
    panel.setAttribute("role", "alert");
    const open = isOpen => { panel.hidden = !isOpen; pill.hidden = isOpen; };
    pill.onclick = () => { open(true); close.focus(); };
    close.onclick = () => open(false);
    overlay.hide = () => open(false);
    open(isOpen);
    root.append(pill, panel);
    document.documentElement.append(overlay);
  }

  addEventListener("keydown", event => { if (event.key === "Escape") overlay?.hide(); });

  const hub = new SharedWorker("/_playbill/hub.js", { name: "playbill" });
  hub.port.onmessage = ({ data: { news, found } }) => {
    if (!news) answered(found);
    else if (news.run !== run || String(news.edition) !== String(edition)) look();
  };
  // Who has followed a link isn't to be held back; a download fires this too, and leaves nothing.
  addEventListener("beforeunload", () => { isLeaving = true; setTimeout(() => { isLeaving = false; }, 2000); });
  addEventListener("pagehide", () => hub.port.postMessage("gone"));
  addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", look);
  else look();
}
