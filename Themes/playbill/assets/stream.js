// The server's events. A browser makes six connections to a host that speaks HTTP/1.1, for all its tabs together: so of the site's
// widgets in sight one connects, and tells the others what it hears. Which one is for the browser's locks to say; where it has none
// (a page that isn't secure, a frame in a sandbox) each connects for itself.
playbill.listen = (() => {
  const { about, isObject, web, SECOND, MINUTE } = playbill;

  // Connects again when it breaks, later and later.
  const connection = (url, { heard, opened, broken }) => {
    let source, timer, since, failures = 0;
    const stop = () => {
      clearTimeout(timer);
      if (source) source.close();
      source = since = null;
    };
    const fail = () => {
      if (since && Date.now() - since > MINUTE) failures = 0;
      stop();
      broken();
      timer = setTimeout(start, Math.min(5 * MINUTE, SECOND * 2 ** failures) * about(0.3));
      failures += 1;
    };
    const start = () => {
      stop();
      source = new EventSource(url);
      source.onmessage = heard;
      source.addEventListener("ticketing_status_changed", heard);
      source.onerror = fail;
      source.onopen = () => {
        since = Date.now();
        opened();
      };
    };
    return { start, stop };
  };

  // A place among those who listen to the same: `lead` is called when it is this document's turn to connect.
  const join = (name, { lead, told }) => {
    const parting = new AbortController();
    const { signal } = parting;
    let channel;
    // A lock may be given in the moment that it is no longer asked for.
    const untilParting = () => !signal.aborted && new Promise((leave) => {
      signal.addEventListener("abort", leave);
      lead();
    });
    const leadAlone = () => {
      if (signal.aborted) return;
      if (channel) channel.close();
      channel = null;
      lead();
    };
    try {
      channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }) => told(data);
      navigator.locks.request(name, { signal }, untilParting).catch(leadAlone);
    } catch {
      leadAlone();
    }
    return {
      tell(message) { if (channel) channel.postMessage(message); },
      leave() {
        parting.abort();
        if (channel) channel.close();
      },
    };
  };

  return (address, followers) => {
    const url = address && web(address);
    if (!url) return;
    let place, asked, isBehind = false;

    const hear = (text) => {
      let said;
      try { said = JSON.parse(text); } catch { return; }
      if (!isObject(said) || said.type !== "ticketing_status_changed") return;
      if (!["string", "number"].includes(typeof said.eventId)) return;
      for (const follower of followers) follower.hear(said);
    };
    const catchUp = () => { for (const follower of followers) follower.soon(); };

    const stream = connection(url, {
      heard({ data }) {
        hear(data);
        place.tell({ said: data });
      },
      // What was said while nobody listened was missed by all.
      opened() {
        if (isBehind) catchUp();
        if (isBehind) place.tell({ missed: true });
        isBehind = false;
      },
      broken() { isBehind = true; },
    });

    const start = () => {
      asked = Date.now();
      place = join(`playbill ${url}`, {
        lead() {
          // Whoever led until now is gone, and may have been for a moment.
          if (Date.now() - asked > SECOND) isBehind = true;
          stream.start();
        },
        told(message) {
          if (message.missed) catchUp();
          else hear(message.said);
        },
      });
      if (isBehind) catchUp();
    };
    const stop = () => {
      place.leave();
      stream.stop();
      isBehind = true;
    };
    document.addEventListener("visibilitychange", () => {
      if (place) stop();
      place = null;
      if (!document.hidden) start();
    });
    if (!document.hidden) start();
  };
})();
