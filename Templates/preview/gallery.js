// What the gallery can do beyond its links: filter, keys, frames that fit, paths to copy.
const index = document.querySelector(".index");
const filter = index.querySelector("input");
const found = index.querySelector("#found");

// Where there is no room for it beside what is shown, it is unfolded above that.
const list = index.querySelector("details");
const narrowness = matchMedia("(max-width: 760px)");
const fold = () => { list.open = !narrowness.matches; };
narrowness.addEventListener("change", fold);
fold();

function narrow() {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  index.classList.toggle("filtering", words.length > 0);
  const fits = item => words.every(word => item.dataset.words.toLowerCase().includes(word));
  for (const item of document.querySelectorAll(".card")) item.hidden = !fits(item);
  for (const shelf of index.querySelectorAll("section > ul > li")) {
    const states = [...shelf.querySelectorAll("li")];
    for (const state of states) state.hidden = !fits(state);
    shelf.hidden = states.every(state => state.hidden);
  }
  for (const section of index.querySelectorAll("section")) section.hidden = !section.querySelector("ul > li:not([hidden])");
  const count = index.querySelectorAll("ul ul li:not([hidden])").length;
  found.textContent = words.length ? `${count} state${count === 1 ? "" : "s"}` : "";
  sessionStorage.setItem("filter", filter.value);
}

filter.value = sessionStorage.getItem("filter") ?? "";
filter.addEventListener("input", narrow);
narrow();

const form = document.querySelector(".choices");
form.classList.add("alive");
form.addEventListener("change", submit);
function submit() {
  const chosen = [...new FormData(form)].filter(([, value]) => value);
  location.search = new URLSearchParams(chosen);
}

function step(by) {
  const links = [...index.querySelectorAll("a")].filter(link => !link.closest("[hidden]"));
  const at = links.findIndex(link => link.ariaCurrent === "page");
  const next = links.slice(at + by, by > 0 ? undefined : at + by + 1)[0];
  if (next && at + by >= 0) location.href = next.href;
}

const keys = {
  "/": () => {
    list.open = true;
    filter.focus();
  },
  j: () => step(1),
  k: () => step(-1),
  d: () => {
    form.scheme.value = form.scheme.value === "dark" ? "light" : "dark";
    submit();
  },
  e: () => document.querySelector(".edit")?.click(),
};
addEventListener("keydown", event => {
  if (event.target.closest("input, select") || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});
filter.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  filter.value = "";
  narrow();
  filter.blur();
});

for (const button of document.querySelectorAll(".copy")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy path"; }, 1200);
  });
}

// A frame is as wide as it says, and drawn smaller where there is less room.
const room = new ResizeObserver(() => {
  const width = document.querySelector("main").clientWidth - 50;
  for (const frame of document.querySelectorAll(".glass iframe")) {
    const scale = Math.min(1, width / frame.width);
    frame.style.transform = scale < 1 ? `scale(${scale})` : "";
    frame.parentElement.style.width = `${frame.width * scale + 2}px`;
    frame.parentElement.style.height = `${frame.height * scale + 2}px`;
    frame.parentElement.style.overflow = "hidden";
  }
  for (const frame of document.querySelectorAll(".thumb iframe")) {
    frame.style.transform = `scale(${frame.parentElement.clientWidth / frame.offsetWidth})`;
  }
});
room.observe(document.querySelector("main"));
document.querySelector('.index a[aria-current="page"]')?.scrollIntoView({ block: "nearest" });
