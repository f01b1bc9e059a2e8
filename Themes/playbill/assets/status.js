// How an event's tickets stand: follows status.json, the clock and what it is told of the server's events, and says each change.
// Whatever can't be read changes nothing. What it offers stands in `playbill`, which the other scripts of a widget add to.
const playbill = (() => {
  const SECOND = 1000, MINUTE = 60 * SECOND;
  const STATES = ["active", "setup", "inactive", "none"];
  const SHOWN_STATES = [...STATES, "unavailable"];
  const REASONS = ["open", "not_yet", "cancelled", "ended", "closed", "sold_out", "paused"];
  const TYPE_STATES = ["on_sale", "few_left", "not_yet", "paused", "sold_out", "ended", "hidden"];
  // A stream is ahead of the file that the next build writes; until then that is looked for more often.
  const STREAM_IS_AHEAD = 2 * MINUTE;
  const LOOK_FOR_BUILD = 10 * SECOND;
  // What is surely true of a state that only the stream has told of.
  const LIKELY_REASONS = { active: "open", inactive: "closed" };
  const STATUS_TIMEOUT = 8 * SECOND;

  const about = (part) => 1 + part * (2 * Math.random() - 1);

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
    let status, lastText, heard, reads = 0, failures = 0, due = 0, timer, isReading = false, isAskedAgain = false;

    const showNow = () => {
      const view = status ? viewAt(status, now()) : null;
      if (view && heard && heard.until <= now()) heard = null;
      if (heard) show({ text: "", types: [], ...view, ...heard.view });
      else if (view) show(view, status);
      const next = (status ? timesOf(status) : []).filter((time) => time > now());
      turn(next.length ? Math.min(...next) : undefined);
    };
    const turn = alarm(showNow);

    const take = (text, number) => {
      const read = JSON.parse(text);
      if (!isStatus(read) || read.event !== slug) throw new Error("not a status");
      // What was asked for before the stream spoke is older than what it said.
      if (heard && text !== lastText && number > heard.after) heard = null;
      [status, lastText, failures] = [read, text, 0];
      for (const id of [read.id, read.eventId]) if (id) ids.add(String(id));
    };

    const read = async () => {
      if (isReading) return;
      isReading = true;
      isAskedAgain = false;
      const number = (reads += 1);
      try {
        take(await readStatus(url), number);
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
          heard = isKnown ? null : { view, until: now() + STREAM_IS_AHEAD, after: reads };
        }
        showNow();
        soon();
      },
    };
  };

  return { follow, about, now, web, isObject, isText, SECOND, MINUTE };
})();
