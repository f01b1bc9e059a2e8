// Asks before anything of a third party's is loaded, remembers the answer, loads what was agreed to, and asks again when
// the reader wants to be asked.
(() => {
  const bar = document.querySelector(".consent");
  const again = document.querySelector(".consent-again");
  const settings = document.currentScript.dataset;
  const key = "playbill-consent";
  if (!bar) return;

  const read = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const write = (answer) => { try { localStorage.setItem(key, answer); } catch { /* Asked again next time. */ } };
  const load = (source, done) => {
    const script = document.createElement("script");
    script.src = source;
    script.async = true;
    if (done) script.onload = done;
    document.head.append(script);
  };

  const begin = () => {
    if (settings.sentry) {
      window.sentryOnLoad = () => window.Sentry?.init({ release: settings.release, environment: settings.environment });
      load(settings.sentry);
    }
    if (!settings.google) return;
    window.dataLayer = window.dataLayer || [];
    const tell = function () { window.dataLayer.push(arguments); };
    const event = document.querySelector(".event-page");
    const item = event && { item_id: event.dataset.id, item_name: event.dataset.title, item_category: event.dataset.category };
    tell("js", new Date());
    tell("config", settings.google, { theme: settings.theme, language: document.documentElement.lang });
    if (item) {
      tell("event", "view_item", { items: [item] });
      document.addEventListener("click", (click) => {
        const link = click.target.closest?.("a[data-ticket]");
        if (link) tell("event", "begin_checkout", { items: [{ ...item, item_variant: link.dataset.ticket }] });
      });
    }
    load(`https://www.googletagmanager.com/gtag/js?id=${encodeURIComponent(settings.google)}`);
  };

  // What was loaded can't be taken back: the page is loaded anew, without it and without what it had noted down.
  const end = () => {
    const parts = location.hostname.split(".");
    const domains = parts.map((_, place) => `; domain=${parts.slice(place).join(".")}`);
    for (const cookie of document.cookie.split("; ").filter((cookie) => cookie.startsWith("_ga"))) {
      for (const domain of ["", ...domains]) document.cookie = `${cookie.split("=")[0]}=; path=/; max-age=0${domain}`;
    }
    location.reload();
  };

  let answer = read();
  let isAskedAgain = false;
  const close = () => {
    bar.hidden = true;
    if (isAskedAgain) again.focus();
    isAskedAgain = false;
  };
  bar.addEventListener("click", (click) => {
    const given = click.target.dataset?.consent;
    if (!given) return;
    const before = answer;
    answer = given;
    write(given);
    close();
    if (given === before) return;
    if (given === "yes") begin();
    else if (before === "yes") end();
  });
  bar.addEventListener("keydown", (key) => { if (key.key === "Escape" && answer) close(); });
  again?.addEventListener("click", () => {
    isAskedAgain = true;
    bar.hidden = false;
    bar.querySelector("button").focus();
  });
  if (again) again.hidden = false;
  if (!answer) bar.hidden = false;
  if (answer === "yes") begin();
})();
