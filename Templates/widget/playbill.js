// <playbill-tickets>: an event's tickets in any page. The build writes the site's LANGUAGES before this.
// Until the frame says that it is ready the link inside the element stays in sight, and if it never does the link remains.
(() => {
  if (!window.customElements || customElements.get("playbill-tickets")) return;

  const SCRIPT = document.currentScript && document.currentScript.src;
  const PATIENCE = 3000;
  const LOWEST = 80, HIGHEST = 4000, USUAL = 480;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: block }
    :host([mode=button]) { display: inline-block }
    :host([hidden]), [hidden] { display: none !important }
    .box { position: relative }
    .waiting::before { content: ""; position: absolute; inset: 0; border-radius: 8px; background: rgb(128 128 128 / .15) }
    .fallback { position: relative }
    .waiting .fallback { display: grid; place-items: center; min-height: inherit }
    .ready .fallback { display: none }
    iframe { display: block; width: 100%; border: 0 }
    .waiting iframe { position: absolute; inset: 0; height: 100%; visibility: hidden }
    button { font: inherit; cursor: pointer; min-height: 44px; padding: 0 1.2em }
    dialog { color-scheme: light dark; box-sizing: border-box; width: min(760px, 100%); max-width: 100%; max-height: 100%; padding: 0; border: 0 }
    :host([theme=light]) dialog { color-scheme: light }
    :host([theme=dark]) dialog { color-scheme: dark }
    dialog::backdrop { background: rgb(0 0 0 / .6) }
    .close { display: block; min-width: 44px; margin-inline-start: auto; padding: 0; border: 0; background: none; font-size: 24px }
    @media (prefers-reduced-motion: no-preference) {
      .waiting::before { animation: wait 1.5s ease-in-out infinite alternate }
    }
    @keyframes wait { to { opacity: .4 } }`);

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const pixels = (value) => `${Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(value)))}px`;
  const words = (value) => (typeof value === "string" ? value : "");
  const primary = (tag) => tag.split("-")[0];

  const languageFor = (wanted) => {
    const tag = wanted.toLowerCase();
    return LANGUAGES.find((language) => language.toLowerCase() === tag)
      || LANGUAGES.find((language) => primary(language.toLowerCase()) === primary(tag)) || LANGUAGES[0];
  };
  const folderOf = (language) => (language === LANGUAGES[0] ? "" : `${language}/`);

  // A page of the site that the script is from, in another of its languages; any other address as it is.
  const translated = (address, language) => {
    const root = SCRIPT && new URL("..", SCRIPT).href;
    if (!root || !address.startsWith(root)) return address;
    const path = address.slice(root.length);
    const known = LANGUAGES.slice(1).find((other) => path.startsWith(`${other}/`));
    return root + folderOf(language) + (known ? path.slice(known.length + 1) : path);
  };

  class PlaybillTickets extends HTMLElement {
    static get observedAttributes() {
      return ["event", "events", "src", "theme", "lang", "height", "mode"];
    }

    constructor() {
      super();
      this.slotted = make("slot", { onslotchange: () => this.label() });
      this.link = make("a", {});
      this.box = make("div", {}, make("div", { className: "fallback" }, this.slotted, this.link));
      this.box.addEventListener("click", (click) => { if (click.target.closest("a")) this.tell("open", {}); });
      this.button = make("button", { type: "button", onclick: () => this.open() });
      this.button.setAttribute("part", "button");
      this.close = make("button", { type: "button", className: "close", textContent: "×", onclick: () => this.dialog.close() });
      this.close.setAttribute("aria-label", "Close");
      this.dialog = make("dialog", { onclose: () => this.button.focus() }, this.close);
      this.dialog.addEventListener("click", (click) => { if (click.target === this.dialog) this.dialog.close(); });
      this.hear = this.hear.bind(this);
      this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    }

    connectedCallback() { this.change(); }
    attributeChangedCallback() { this.change(); }
    disconnectedCallback() { this.stop(); }
    // Moved by moveBefore(), the frame lives on.
    connectedMoveCallback() {}

    // Several attributes set in a row are one change.
    change() {
      if (this.isDue) return;
      this.isDue = true;
      queueMicrotask(() => {
        this.isDue = false;
        if (this.isConnected) this.update();
      });
    }

    update() {
      const address = this.readAddress();
      const isModal = this.getAttribute("mode") === "button";
      this.first = pixels(parseFloat(this.getAttribute("height")) || USUAL);
      if (this.box.className === "waiting") this.box.style.minHeight = this.first;
      const asked = `${isModal} ${address}`;
      if (asked === this.asked) return;
      this.stop();
      Object.assign(this, { asked, address });
      this.label();
      if (!address || window.crossOriginIsolated) return this.fail(address ? "isolated" : "address");
      this.arrange(isModal);
      if (!isModal) this.load();
    }

    readAddress() {
      try {
        const own = this.getAttribute("lang");
        const host = this.closest("[lang]") || document.documentElement;
        const event = this.getAttribute("event");
        const source = this.getAttribute("src");
        const plain = source ? new URL(source, document.baseURI)
          : new URL(event ? `${encodeURIComponent(event)}/` : "./", SCRIPT);
        const address = new URL(source && !own ? plain : translated(plain.href, languageFor(own || host.lang)));
        if (!/^https?:$/.test(address.protocol)) return null;
        const theme = this.getAttribute("theme");
        const events = (this.getAttribute("events") || "").split(/[\s,]+/).filter(Boolean);
        if (theme === "light" || theme === "dark") address.searchParams.set("theme", theme);
        if (events.length) address.searchParams.set("events", events.join(","));
        return address;
      } catch {
        return null;
      }
    }

    // The link and what stands on the button and on the frame. The children may come later than the element.
    label() {
      const child = this.querySelector("a[href]");
      const own = [...this.childNodes].filter((node) => node.nodeName !== "NOSCRIPT").map((node) => node.textContent).join("");
      const page = this.address && this.address.origin + this.address.pathname.replace("/embed/", "/events/");
      const text = (child ? child.textContent : own).replace(/\s+/g, " ").trim();
      this.name = text || this.getAttribute("aria-label") || this.getAttribute("event") || page || "";
      this.slotted.hidden = !child;
      this.link.hidden = Boolean(child) || !page;
      this.link.href = page || "";
      this.link.textContent = this.button.textContent = this.name;
      this.dialog.setAttribute("aria-label", this.name);
      if (this.frame) this.frame.title = this.name;
    }

    arrange(isModal) {
      if (isModal) this.dialog.append(this.box);
      this.shadowRoot.replaceChildren(...(isModal ? [this.button, this.dialog] : [this.box]));
    }

    open() {
      this.dialog.showModal();
      if (!this.frame) this.load();
    }

    load() {
      this.box.className = "waiting";
      this.box.style.minHeight = this.first;
      this.frame = make("iframe", {
        src: this.address.href, title: this.name, loading: "lazy", allow: "payment *; fullscreen",
        referrerPolicy: "strict-origin-when-cross-origin",
      });
      // A refused frame loads too: an error page, which says nothing. Where a ready one goes later is the visitor's choice.
      this.frame.onload = () => {
        if (this.box.className === "waiting" && !this.timer) this.timer = setTimeout(() => this.fail("blocked"), PATIENCE);
      };
      window.addEventListener("message", this.hear);
      this.box.append(this.frame);
    }

    hear({ source, origin, data }) {
      if (!this.frame || source !== this.frame.contentWindow || origin !== this.address.origin) return;
      if (!data || data.type !== "playbill" || data.v !== 1) return;
      if (data.what === "ready") this.show(data);
      if (this.box.className !== "ready") return;
      if (Number.isFinite(data.height)) this.frame.style.height = pixels(data.height);
      if (data.what === "state" || data.what === "open") this.tell(data.what, data);
      if (data.what === "close" && this.dialog.open) this.dialog.close();
    }

    show(ready) {
      clearTimeout(this.timer);
      this.box.className = "ready";
      this.box.style.minHeight = "";
      this.frame.style.height = this.first;
      if (words(ready.close)) this.close.setAttribute("aria-label", ready.close);
    }

    fail(reason) {
      const wasOpen = this.dialog.open;
      this.halt();
      this.arrange(false);
      if (wasOpen) (this.querySelector("a[href]") || this.link).focus();
      this.tell("state", { state: "unavailable", reason });
    }

    halt() {
      clearTimeout(this.timer);
      window.removeEventListener("message", this.hear);
      if (this.frame) this.frame.remove();
      if (this.dialog.open) this.dialog.close();
      this.frame = this.timer = null;
      this.box.className = this.box.style.minHeight = "";
    }

    stop() {
      this.halt();
      this.asked = null;
    }

    tell(what, { event, state, reason, text }) {
      const slug = words(event) || this.getAttribute("event") || "";
      const detail = { event: slug, state: words(state), reason: words(reason), text: words(text) };
      this.dispatchEvent(new CustomEvent(`playbill:${what}`, { bubbles: true, composed: true, detail }));
    }
  }

  customElements.define("playbill-tickets", PlaybillTickets);
})();
