// What an embedded widget does: follows status.json, the clock and the server's events, shows the state that they
// say, and tells the page around it. Whatever can't be read changes nothing.
(() => {
  const SECOND = 1000, MINUTE = 60 * SECOND;
  const STATES = ["active", "setup", "inactive", "none"];
  const SHOWN_STATES = [...STATES, "unavailable"];
  const REASONS = ["open", "not_yet", "cancelled", "ended", "closed", "sold_out", "paused"];
  const TYPE_STATES = ["on_sale", "few_left", "not_yet", "paused", "sold_out", "ended", "hidden"];
  // Somebody who is paying when these come holds tickets already, and is not shown the door.
  const REASONS_THAT_WAIT = ["sold_out", "closed", "paused"];
  const WAIT_FOR_BUYER = 20 * MINUTE;
  // A stream is ahead of the file that the next build writes; until then that is looked for more often.
  const STREAM_IS_AHEAD = 2 * MINUTE;
  const LOOK_FOR_BUILD = 10 * SECOND;
  // What is surely true of a state that only the stream has told of.
  const LIKELY_REASONS = { active: "open", inactive: "closed" };
  const STATUS_TIMEOUT = 8 * SECOND;
  const FRAME_TIMEOUT = 10 * SECOND;
  const ROWS_AT_MOST = 30;

  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const isFramed = window.parent !== window;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const about = (part) => 1 + part * (2 * Math.random() - 1);

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

  // Each answer says how far the server's clock is ahead at least: its date is cut to the second and may have aged on the way.
  let serverIsAhead = -Infinity;
  const learnTime = (headers) => {
    const date = Date.parse(headers.get("date"));
    const age = Number(headers.get("age")) || 0;
    if (date) serverIsAhead = Math.max(serverIsAhead, date + age * SECOND - Date.now());
  };
  const now = () => {
    const agrees = serverIsAhead > -2 * SECOND && serverIsAhead <= 0;
    return Date.now() + (agrees || serverIsAhead === -Infinity ? 0 : serverIsAhead);
  };
  // In steps: a browser fires a timer of over 24 days at once, and one that slept wakes late.
  const alarm = (action) => {
    let timer;
    const set = (time) => {
      clearTimeout(timer);
      if (time === undefined) return;
      const left = time - now();
      timer = setTimeout(() => (left > MINUTE ? set(time) : action()), Math.max(0, Math.min(left, MINUTE)));
    };
    return set;
  };

  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const isText = (value) => typeof value === "string" && value.length <= 1000;
  const listOf = (value, isGood) => value === undefined || (Array.isArray(value) && value.length <= 1000 && value.every(isGood));
  const isReason = (value) => value === null || value === undefined || REASONS.includes(value);
  const isTier = (tier) => isObject(tier) && isText(tier.id) && TYPE_STATES.includes(tier.state) && isText(tier.text);
  const isType = (type) => isTier(type) && listOf(type.tiers, isTier);
  const isView = (view) => isObject(view) && SHOWN_STATES.includes(view.state) && isReason(view.reason)
    && isText(view.text) && listOf(view.types, isType);
  const isTransition = (next) => isObject(next) && isText(next.at) && !Number.isNaN(Date.parse(next.at))
    && isView({ state: "none", text: "", ...next });
  const isStatus = (status) => isView(status) && status.playbill === 1 && isText(status.event)
    && listOf(status.transitions, isTransition);

  const web = (address) => {
    try {
      const url = new URL(address, location.href);
      return /^https?:$/.test(url.protocol) ? url.href : null;
    } catch {
      return null;
    }
  };

  const merged = (before, changes) => {
    const types = new Map((before || []).map((type) => [type.id, type]));
    for (const change of changes || []) {
      const type = { ...types.get(change.id), ...change };
      if (change.tiers) type.tiers = merged((types.get(change.id) || {}).tiers, change.tiers);
      types.set(change.id, type);
    }
    return [...types.values()];
  };
  const timesOf = (status) => (status.transitions || []).map((next) => Date.parse(next.at));
  const viewAt = (status, time) => (status.transitions || [])
    .filter((next) => Date.parse(next.at) <= time)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .reduce((view, next) => ({
      state: next.state || view.state,
      reason: next.reason === undefined ? view.reason : next.reason,
      text: next.text === undefined ? view.text : next.text,
      types: merged(view.types, next.types),
    }), { state: status.state, reason: status.reason || null, text: status.text, types: status.types });

  const readStatus = async (url) => {
    const answer = await fetch(url, { cache: "no-cache", signal: AbortSignal.timeout(STATUS_TIMEOUT) });
    if (!answer.ok) throw new Error(String(answer.status));
    const text = await answer.text();
    learnTime(answer.headers);
    return text;
  };

  // Follows one event's status, and shows what it says at each moment.
  const follow = ({ url, slug, ids, every, show, missing }) => {
    let status, lastText, heard, failures = 0, due = 0, timer, isReading = false, isAskedAgain = false;

    const showNow = () => {
      const view = status ? viewAt(status, now()) : null;
      if (view && heard && heard.until <= now()) heard = null;
      if (heard) show({ text: "", types: [], ...view, ...heard.view });
      else if (view) show(view, status);
      const next = (status ? timesOf(status) : []).filter((time) => time > now());
      turn(next.length ? Math.min(...next) : undefined);
    };
    const turn = alarm(showNow);

    const take = (text) => {
      const read = JSON.parse(text);
      if (!isStatus(read) || read.event !== slug) throw new Error("not a status");
      if (text !== lastText) heard = null;
      [status, lastText, failures] = [read, text, 0];
      for (const id of [read.id, read.eventId]) if (id) ids.add(String(id));
    };

    const read = async () => {
      if (isReading) return;
      isReading = true;
      isAskedAgain = false;
      try {
        take(await readStatus(url));
      } catch {
        failures += 1;
        if (missing) missing();
      }
      isReading = false;
      showNow();
      if (isAskedAgain) soon();
      else plan(pace());
    };

    const pace = () => {
      if (failures >= 3) return Math.max(every, Math.min(10 * MINUTE, every * 2 ** (failures - 2)));
      return heard ? Math.min(every, LOOK_FOR_BUILD) : every;
    };

    const wait = () => {
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(read, Math.max(0, due - Date.now()));
    };
    const plan = (delay) => {
      due = Date.now() + delay * about(0.1);
      wait();
    };
    const soon = () => {
      isAskedAgain = true;
      const then = Date.now() + Math.random() * SECOND;
      due = due > Date.now() ? Math.min(due, then) : then;
      wait();
    };
    document.addEventListener("visibilitychange", wait);
    read();

    return {
      soon,
      hear({ eventId, status: state }) {
        if (!ids.has(String(eventId))) return;
        if (STATES.includes(state)) {
          const isKnown = status && viewAt(status, now()).state === state;
          const view = { state, reason: LIKELY_REASONS[state] || null, text: "" };
          heard = isKnown ? null : { view, until: now() + STREAM_IS_AHEAD };
        }
        showNow();
        soon();
      },
    };
  };

  const listen = (address, followers) => {
    const url = address && web(address);
    if (!url) return;
    let source, timer, failures = 0, opened = 0, wasOpen = false;

    const hear = (message) => {
      let said;
      try { said = JSON.parse(message.data); } catch { return; }
      if (!isObject(said) || said.type !== "ticketing_status_changed") return;
      if (!["string", "number"].includes(typeof said.eventId)) return;
      for (const follower of followers) follower.hear(said);
    };
    const stop = () => {
      clearTimeout(timer);
      if (source) source.close();
      source = null;
    };
    const fail = () => {
      stop();
      if (opened && Date.now() - opened > MINUTE) failures = 0;
      opened = 0;
      timer = setTimeout(start, Math.min(5 * MINUTE, SECOND * 2 ** failures) * about(0.3));
      failures += 1;
    };
    const start = () => {
      stop();
      source = new EventSource(url);
      source.onmessage = hear;
      source.addEventListener("ticketing_status_changed", hear);
      source.onerror = fail;
      source.onopen = () => {
        opened = Date.now();
        // What was said in between was missed.
        if (wasOpen) for (const follower of followers) follower.soon();
        wasOpen = true;
      };
    };
    document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
    if (!document.hidden) start();
  };

  const setHidden = (element, hidden) => { element.hidden = hidden; };
  const announce = (text) => {
    const place = document.querySelector("[data-announce]");
    if (place) place.textContent = text;
  };
  const firstHeading = (within) => all("h1, h2, h3, h4, h5, h6", within).find((heading) => !heading.closest("[hidden]"));

  const showReasons = (reason, within) => {
    for (const part of all("[data-reason]", within)) setHidden(part, !part.dataset.reason.split(/\s+/).includes(reason));
  };

  const showAvailability = (element, { state, text }) => {
    const isOwn = (part) => part.parentElement.closest("[data-type], [data-tier]") === element;
    const own = (selector) => all(selector, element).filter(isOwn);
    element.dataset.state = state;
    setHidden(element, state === "hidden");
    for (const part of own("[data-words]")) {
      part.textContent = text;
      setHidden(part, text === "");
    }
    for (const part of own("[data-buy]")) setHidden(part, state !== "on_sale" && state !== "few_left");
    for (const part of own("[data-wait]")) setHidden(part, state !== "sold_out");
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

  const loaded = new WeakSet();
  const heights = new WeakSet();
  const refused = new Set();
  let failFrame = () => {};
  const framesWithin = (element) => all("[data-frame] iframe", element);
  const originOf = (frame) => { try { return new URL(frame.src).origin; } catch { return null; } };
  const mark = (frame, condition) => {
    const holder = frame.closest("[data-frame]");
    for (const name of ["waiting", "loaded", "blocked"]) holder.classList.toggle(name, name === condition);
    return holder;
  };
  const saysItsHeight = (frame) => "resizes" in frame.closest("[data-frame]").dataset;
  const isHeard = (frame) => !isRefused(frame) && (heights.has(frame) || (loaded.has(frame) && !saysItsHeight(frame)));

  const takeHeight = ({ source, origin, data }) => {
    if (!isObject(data) || data.type !== "resize" || typeof data.height !== "number" || !Number.isFinite(data.height)) return;
    const frame = framesWithin(document).find((frame) => frame.contentWindow === source && originOf(frame) === origin);
    if (!frame) return;
    heights.add(frame);
    frame.style.height = `${Math.min(4000, Math.max(200, Math.ceil(data.height)))}px`;
    mark(frame, "loaded");
  };
  const noteLoad = ({ target }) => {
    if (!target.matches || !target.matches("[data-frame] iframe")) return;
    loaded.add(target);
    if (isHeard(target)) mark(target, "loaded");
  };

  const isRefused = (frame) => refused.has(frame.src) || refused.has(originOf(frame));
  const noteRefusal = ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective !== "frame-src") return;
    refused.add(blockedURI);
    framesWithin(document).filter(isRefused).forEach(failFrame);
  };

  // Begins to count when the frame comes into sight: a lazy one isn't asked for before.
  const startFrames = (within) => {
    for (const frame of framesWithin(within)) {
      const address = !frame.getAttribute("src") && web(frame.dataset.src);
      if (address) frame.src = address;
      mark(frame, isHeard(frame) ? "loaded" : "waiting");
      const giveUp = () => { if (frame.isConnected && !isHeard(frame)) failFrame(frame); };
      const sight = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        sight.disconnect();
        setTimeout(giveUp, FRAME_TIMEOUT);
      });
      sight.observe(frame.closest("[data-frame]"));
      if (isRefused(frame)) failFrame(frame);
    }
  };

  const startWidget = (main) => {
    const slug = (main.dataset.ids || "").split(/\s+/).pop();
    const shown = main.querySelector("[data-shown]");
    let { state, reason = null } = main.dataset;
    let wanted = null, frameFailed = false, postponed = 0;

    const templateFor = (name) => all("template[data-state]").find((template) => template.dataset.state === name);
    const isSomebodyBuying = () => framesWithin(shown).includes(document.activeElement);
    const mayWait = (view) => state === "active" && view.state === "inactive" && REASONS_THAT_WAIT.includes(view.reason)
      && isSomebodyBuying() && now() < (postponed = postponed || now() + WAIT_FOR_BUYER);

    const swap = (name) => {
      const next = templateFor(name);
      if (!next) return false;
      const hadFocus = shown.contains(document.activeElement);
      const old = document.createElement("template");
      old.dataset.state = state;
      for (const frame of framesWithin(shown)) for (const known of [loaded, heights]) known.delete(frame);
      old.content.append(...shown.childNodes);
      next.replaceWith(old);
      shown.append(next.content);
      state = main.dataset.state = name;
      startFrames(shown);
      return hadFocus ? "focus" : true;
    };

    const show = (view) => {
      wanted = view;
      const name = view.state === "active" && frameFailed ? "unavailable" : view.state;
      if (name !== state && mayWait(view)) return showTypes(view.types, shown);
      postponed = 0;
      const swapped = name !== state && swap(name);
      const isChanged = Boolean(swapped) || (name === state && view.reason !== reason);
      if (name === state) {
        reason = view.reason;
        if (reason) main.dataset.reason = reason;
        else delete main.dataset.reason;
        showReasons(reason, shown);
      }
      showTypes(view.types, shown);
      if (!isChanged) return;
      const heading = firstHeading(shown);
      announce(heading ? heading.textContent.trim() : view.text);
      if (swapped === "focus" && heading) {
        heading.tabIndex = -1;
        heading.focus();
      }
      tell("state", slug, { state, reason, text: view.text || announced() });
    };
    const announced = () => (firstHeading(shown) || { textContent: "" }).textContent.trim();

    failFrame = (frame) => {
      const holder = mark(frame, "blocked");
      if (holder.querySelector("a[href]") || frameFailed) return;
      frameFailed = true;
      show(wanted || { state, reason, text: "", types: [] });
    };

    showReasons(reason, shown);
    startFrames(shown);
    tell("ready", slug, { height: heightOfPage(), close: main.dataset.close });
    tell("state", slug, { state, reason, text: announced() });
    tellHeights(slug);
    document.addEventListener("click", ({ target }) => {
      if (target.closest("a[data-buy], [data-buy] a, [data-frame] a")) tell("open", slug, { state, reason });
    });
    // Whoever leaves the checkout sees what has come to be in the meantime.
    shown.addEventListener("focusout", () => setTimeout(() => { if (postponed && wanted) show(wanted); }));

    if (!main.dataset.status) return;
    const ids = new Set((main.dataset.ids || "").split(/\s+/).filter(Boolean));
    const follower = follow({ url: main.dataset.status, slug, ids, every: interval(main), show });
    listen(main.dataset.live, [follower]);
  };

  const interval = (main) => {
    const seconds = Number(main.dataset.every);
    return (seconds >= 1 && seconds <= 86400 ? seconds : 60) * SECOND;
  };

  const isSlug = (text) => /^[\p{L}\p{N}_-]+$/u.test(text);

  const startList = (main) => {
    const place = main.querySelector("[data-rows]");
    const template = main.querySelector("template[data-row]") || document.querySelector("template[data-row]");
    const slugs = [...new Set((query.get("events") || "").split(",").filter(isSlug))].slice(0, ROWS_AT_MOST);
    tell("ready", "", { height: heightOfPage(), close: main.dataset.close });
    tellHeights("");
    main.addEventListener("click", ({ target }) => {
      const row = target.closest("[data-link]") && target.closest("[data-slug]");
      if (row) tell("open", row.dataset.slug, { state: row.dataset.state });
    });
    if (!slugs.length || !place || !template) return;

    const showRow = (row, view, status) => {
      const link = row.querySelector("[data-link]");
      const address = status && web(status.url);
      if (status && !address) return;
      if (status) {
        link.href = address;
        for (const [name, text] of [["title", status.title], ["date", status.date]]) {
          for (const part of all(`[data-${name}]`, row)) part.textContent = isText(text) ? text : "";
        }
      }
      for (const part of all("[data-words]", row)) {
        part.textContent = view.text;
        setHidden(part, view.text === "");
      }
      const isNew = row.dataset.state !== view.state || row.dataset.reason !== (view.reason || "");
      row.dataset.state = view.state;
      row.dataset.reason = view.reason || "";
      if (status) setHidden(row, false);
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
    const showEmpty = () => { if (empty) setHidden(empty, rows.some((row) => !row.hidden)); };
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
  const startCopying = () => document.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-copy]");
    const element = button && document.getElementById(button.dataset.copy);
    if (!element || !(await copy(element.textContent.trim(), element))) return;
    announce(button.dataset.copied || "");
    button.classList.add("copied");
    setTimeout(() => button.classList.remove("copied"), 2 * SECOND);
  });

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

  if (["light", "dark"].includes(query.get("theme"))) root.dataset.scheme = query.get("theme");
  if (isFramed) root.dataset.framed = "";
  window.addEventListener("message", takeHeight);
  document.addEventListener("load", noteLoad, true);
  document.addEventListener("securitypolicyviolation", noteRefusal);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
