// The provider's checkout in its frame: how high it is, and whether it came at all.
playbill.checkout = (() => {
  const { isObject, web, SECOND } = playbill;
  const PATIENCE = 10 * SECOND;
  const LOWEST = 200, HIGHEST = 4000;

  const loaded = new WeakSet();
  const heights = new WeakSet();
  const refused = new Set();
  let failed = () => {};
  let hadBuyer = false;

  const framesWithin = (element) => [...element.querySelectorAll("[data-frame] iframe")];
  const originOf = (frame) => { try { return new URL(frame.src).origin; } catch { return null; } };
  const mark = (frame, condition) => {
    const holder = frame.closest("[data-frame]");
    for (const name of ["waiting", "loaded", "blocked"]) holder.classList.toggle(name, name === condition);
    return holder;
  };
  const isRefused = (frame) => refused.has(frame.src) || refused.has(originOf(frame));
  // A browser fires `load` for its error page, too: who is known to say how high it is has to say so.
  const saysItsHeight = (frame) => "resizes" in frame.closest("[data-frame]").dataset;
  const isHere = (frame) => !isRefused(frame) && (heights.has(frame) || (loaded.has(frame) && !saysItsHeight(frame)));

  const fail = (frame) => {
    const hasLink = mark(frame, "blocked").querySelector("a[href]");
    if (!hasLink) failed();
  };
  const takeHeight = ({ source, origin, data }) => {
    if (!isObject(data) || data.type !== "resize" || typeof data.height !== "number" || !Number.isFinite(data.height)) return;
    const frame = framesWithin(document).find((frame) => frame.contentWindow === source && originOf(frame) === origin);
    if (!frame) return;
    heights.add(frame);
    frame.style.height = `${Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(data.height)))}px`;
    mark(frame, "loaded");
  };
  const noteLoad = ({ target }) => {
    if (!target.matches || !target.matches("[data-frame] iframe")) return;
    loaded.add(target);
    if (isHere(target)) mark(target, "loaded");
  };
  const noteRefusal = ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective !== "frame-src") return;
    refused.add(blockedURI);
    framesWithin(document).filter(isRefused).forEach(fail);
  };

  const isInUse = (within) => framesWithin(within).includes(document.activeElement);
  const noteBuyer = () => { hadBuyer = hadBuyer || isInUse(document); };

  // Begins to count when the frame comes into sight: a lazy one isn't asked for before.
  const watch = (frame) => {
    const giveUp = () => { if (frame.isConnected && !isHere(frame)) fail(frame); };
    const sight = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      sight.disconnect();
      setTimeout(giveUp, PATIENCE);
    });
    sight.observe(frame.closest("[data-frame]"));
  };

  window.addEventListener("message", takeHeight);
  document.addEventListener("load", noteLoad, true);
  document.addEventListener("securitypolicyviolation", noteRefusal);
  window.addEventListener("blur", noteBuyer);

  return {
    start(within) {
      for (const frame of framesWithin(within)) {
        const address = !frame.getAttribute("src") && web(frame.dataset.src);
        if (address) frame.src = address;
        mark(frame, isHere(frame) ? "loaded" : "waiting");
        if (isRefused(frame)) fail(frame);
        else watch(frame);
      }
    },
    // One that leaves the page begins anew when it comes back.
    forget(within) {
      for (const frame of framesWithin(within)) for (const known of [loaded, heights]) known.delete(frame);
      hadBuyer = false;
    },
    // Whether somebody is at it: what is typed there goes to the provider, and only the focus is seen from here.
    isInUse,
    // Whether somebody has been at it, and may have put by what they come back for.
    hadBuyer: () => hadBuyer,
    // When one fails and leaves no link to go by.
    onFailure(action) { failed = action; },
  };
})();
