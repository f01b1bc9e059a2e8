// What an embedded widget shows of how tickets stand, and what it tells the page around it.
(() => {
  const { follow, listen, now, web, isText, checkout, SECOND, MINUTE } = playbill;
  // Somebody who is paying when these come holds tickets already, and is not shown the door.
  const REASONS_THAT_WAIT = ["sold_out", "closed", "paused"];
  const WAIT_FOR_BUYER = 20 * MINUTE;
  // Whatever a page lacks it lacks again, if loading it anew didn't help.
  const LOAD_ANEW_AGAIN = 10 * MINUTE;
  const ROWS_AT_MOST = 30;

  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const isFramed = window.parent !== window;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  const hostOrigin = () => {
    // Where a page of ours was left for this one, the referrer is ourselves.
    const ancestor = location.ancestorOrigins && location.ancestorOrigins[0];
    try {
      const origin = ancestor || new URL(document.referrer).origin;
      return origin === "null" ? "*" : origin;
    } catch {
      return "*";
    }
  };
  const tell = (what, slug, details) => {
    if (isFramed) window.parent.postMessage({ type: "playbill", v: 1, event: slug, what, ...details }, hostOrigin());
  };
  const heightOfPage = () => Math.ceil(root.getBoundingClientRect().height);
  const tellHeights = (slug) => {
    let last = heightOfPage();
    new ResizeObserver(() => {
      const height = heightOfPage();
      if (height !== last) tell("height", slug, { height });
      last = height;
    }).observe(root);
  };
  const announce = (text) => {
    const place = document.querySelector("[data-announce]");
    if (place) place.textContent = text;
  };
  const interval = (main) => {
    const seconds = Number(main.dataset.every);
    return (seconds >= 1 && seconds <= 86400 ? seconds : 60) * SECOND;
  };

  const showAvailability = (element, { state, text }) => {
    const isOwn = (part) => part.parentElement.closest("[data-type], [data-tier]") === element;
    const own = (selector) => all(selector, element).filter(isOwn);
    element.dataset.state = state;
    element.hidden = state === "hidden";
    for (const part of own("[data-words]")) {
      part.textContent = text;
      part.hidden = text === "";
    }
    for (const part of own("[data-buy]")) part.hidden = state !== "on_sale" && state !== "few_left";
    for (const part of own("[data-wait]")) part.hidden = state !== "sold_out";
  };
  const showTypes = (types, within) => {
    for (const type of types || []) {
      for (const element of all("[data-type]", within).filter((element) => element.dataset.type === type.id)) {
        showAvailability(element, type);
        for (const tier of type.tiers || []) {
          const tiers = all("[data-tier]", element).filter((part) => part.dataset.tier === tier.id);
          for (const part of tiers) showAvailability(part, tier);
        }
      }
    }
  };

  const wasLoadedAnew = () => performance.getEntriesByType("navigation").some(({ type }) => type === "reload");
  const mayLoadAnew = () => !wasLoadedAnew() || performance.now() > LOAD_ANEW_AGAIN;

  const startWidget = (main) => {
    const slug = (main.dataset.ids || "").split(/\s+/).pop();
    const shown = main.querySelector("[data-shown]");
    let { state, reason = null } = main.dataset;
    let wanted = null, frameFailed = false, postponed = 0;

    const templateFor = (name) => all("template[data-state]").find((template) => template.dataset.state === name);
    const mayWait = (view) => state === "active" && view.state === "inactive" && REASONS_THAT_WAIT.includes(view.reason)
      && checkout.isInUse(shown) && now() < (postponed = postponed || now() + WAIT_FOR_BUYER);

    // The state's own words: the first that are in sight, if only to those who are read to.
    const lead = () => all("[data-lead]", main).find((part) => !part.closest("[hidden]"));
    const leadText = () => (lead() || { textContent: "" }).textContent.trim();
    const showParts = () => {
      for (const part of all("[data-when]", main)) part.hidden = !part.dataset.when.split(/\s+/).includes(reason || state);
    };
    const setReason = (next) => {
      reason = next;
      if (reason) main.dataset.reason = reason;
      else delete main.dataset.reason;
    };

    const swap = (name) => {
      const next = templateFor(name);
      if (!next) return false;
      const old = document.createElement("template");
      old.dataset.state = state;
      checkout.forget(shown);
      old.content.append(...shown.childNodes);
      next.replaceWith(old);
      shown.append(next.content);
      state = main.dataset.state = name;
      return true;
    };

    // A kind of tickets that came with a later build has no card here.
    const isOutdated = ({ types }) => (types || []).some(({ id, state }) => state !== "hidden"
      && !all("[data-type]", main).some((card) => card.dataset.type === id));
    const isRead = () => document.hasFocus() && main.contains(document.activeElement);
    const isFree = () => !checkout.isInUse(shown) && !checkout.hadBuyer() && !isRead();

    const show = (view) => {
      wanted = view;
      if (isOutdated(view) && isFree() && mayLoadAnew()) location.reload();
      const name = view.state === "active" && frameFailed ? "unavailable" : view.state;
      if (name !== state && mayWait(view)) return showTypes(view.types, main);
      postponed = 0;
      const focused = document.activeElement;
      const hadFocus = main.contains(focused);
      const isSwapped = name !== state && swap(name);
      const why = name === view.state ? view.reason : null;
      const isChanged = isSwapped || (name === state && why !== reason);
      if (name === state) setReason(why);
      showParts();
      if (isSwapped) checkout.start(shown);
      showTypes(view.types, main);
      const told = lead();
      const isTold = view.text && name === view.state && name === state;
      if (told && isTold && told.textContent.trim() !== view.text) told.textContent = view.text;
      if (hadFocus && !focused.checkVisibility() && told) {
        told.tabIndex = -1;
        told.focus();
      }
      if (!isChanged) return;
      announce(leadText() || view.text);
      tell("state", slug, { state, reason, text: view.text || leadText() });
    };

    checkout.onFailure(() => {
      if (frameFailed) return;
      frameFailed = true;
      show(wanted || { state, reason, text: "", types: [] });
    });
    showParts();
    checkout.start(shown);
    tell("ready", slug, { height: heightOfPage(), close: main.dataset.close });
    tell("state", slug, { state, reason, text: leadText() });
    tellHeights(slug);
    document.addEventListener("click", ({ target }) => {
      if (target.closest("a[data-buy], [data-buy] a, [data-frame] a")) tell("open", slug, { state, reason });
    });
    // Whoever leaves the checkout sees what has come to be in the meantime.
    shown.addEventListener("focusout", () => setTimeout(() => { if (postponed && wanted) show(wanted); }));

    if (!main.dataset.status) return;
    const ids = new Set((main.dataset.ids || "").split(/\s+/).filter(Boolean));
    listen(main.dataset.live, [follow({ url: main.dataset.status, slug, ids, every: interval(main), show })]);
  };

  const isSlug = (text) => /^[\p{L}\p{N}_-]+$/u.test(text);

  const startList = (main) => {
    const place = main.querySelector("[data-rows]");
    const template = document.querySelector("template[data-row]");
    const slugs = [...new Set((query.get("events") || "").split(",").filter(isSlug))].slice(0, ROWS_AT_MOST);
    tell("ready", "", { height: heightOfPage(), close: main.dataset.close });
    tellHeights("");
    main.addEventListener("click", ({ target }) => {
      const row = target.closest("[data-link]") && target.closest("[data-slug]");
      if (row) tell("open", row.dataset.slug, { state: row.dataset.state });
    });
    if (!slugs.length || !place || !template) return;

    const describe = (row, { title, date }, address) => {
      row.querySelector("[data-link]").href = address;
      for (const [name, text] of [["title", title], ["date", date]]) {
        for (const part of all(`[data-${name}]`, row)) part.textContent = isText(text) ? text : "";
      }
      row.hidden = false;
    };
    const showRow = (row, view, status) => {
      const address = status && web(status.url);
      if (status && !address) return;
      if (status) describe(row, status, address);
      for (const part of all("[data-words]", row)) {
        part.textContent = view.text;
        part.hidden = view.text === "";
      }
      const isNew = row.dataset.state !== view.state || row.dataset.reason !== (view.reason || "");
      row.dataset.state = view.state;
      row.dataset.reason = view.reason || "";
      if (isNew) tell("state", row.dataset.slug, { state: view.state, reason: view.reason, text: view.text });
    };
    const rows = slugs.map((slug) => {
      const row = template.content.firstElementChild.cloneNode(true);
      row.dataset.slug = slug;
      row.hidden = true;
      return row;
    });
    place.replaceChildren(...rows);
    const empty = main.querySelector("[data-empty]");
    const showEmpty = () => { if (empty) empty.hidden = rows.some((row) => !row.hidden); };
    const followers = rows.map((row) => follow({
      url: `${encodeURIComponent(row.dataset.slug)}/status.json`,
      slug: row.dataset.slug,
      ids: new Set([row.dataset.slug]),
      every: interval(main),
      show: (view, status) => { showRow(row, view, status); showEmpty(); },
      missing: showEmpty,
    }));
    listen(main.dataset.live, followers);
  };

  const copy = async (text, element) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      getSelection().selectAllChildren(element);
      return document.execCommand("copy");
    }
  };
  const startCopying = () => {
    for (const button of all("[data-copy]")) button.hidden = false;
    document.addEventListener("click", async ({ target }) => {
      const button = target.closest("[data-copy]");
      const element = button && document.getElementById(button.dataset.copy);
      if (!element || !(await copy(element.textContent.trim(), element))) return;
      announce(button.dataset.copied || "");
      button.classList.add("copied");
      setTimeout(() => button.classList.remove("copied"), 2 * SECOND);
    });
  };

  const start = () => {
    const main = document.querySelector("main");
    if (!main) return;
    startCopying();
    // A key pressed in the frame isn't heard by the dialog around it.
    document.addEventListener("keydown", (press) => {
      if (press.key === "Escape" && !press.defaultPrevented) tell("close", "", {});
    });
    if ("widget" in main.dataset) startWidget(main);
    if ("list" in main.dataset) startList(main);
  };

  // Before anything is drawn.
  if (["light", "dark"].includes(query.get("theme"))) root.dataset.scheme = query.get("theme");
  if (isFramed) root.dataset.framed = "";
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
