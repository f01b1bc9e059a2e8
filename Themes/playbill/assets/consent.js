// Asks before anything of a third party's is loaded, remembers the answer, and loads what was agreed to.
(() => {
  const bar = document.querySelector(".consent");
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

  const answer = read();
  if (answer === "yes") return begin();
  if (answer === "no") return;
  bar.hidden = false;
  bar.addEventListener("click", (click) => {
    const given = click.target.dataset?.consent;
    if (!given) return;
    write(given);
    bar.hidden = true;
    if (given === "yes") begin();
  });
})();
