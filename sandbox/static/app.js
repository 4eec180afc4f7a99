// The page: phones side by side, the clock, and adding people.
import * as api from "./api.js";
import { element, zone } from "./message.js";
import { Phone, label } from "./phone.js";

const LANGUAGES = { sv: "Svenska", en: "English", ar: "العربية", uk: "Українська", fa: "فارسی / دری", ti: "ትግርኛ", so: "Soomaali", ru: "Русский", tr: "Türkçe", th: "ไทย", ps: "پښتو", ku: "Kurdî", de: "Deutsch", fr: "Français", es: "Español", pl: "Polski" };
const PHONES = 3;
const byId = (id) => document.getElementById(id);
const moment = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: zone });

let people = [];
let offset = 0;
let shown = 0;
let addingFor = 0;
const holders = (location.hash.match(/phones=([\d,]+)/)?.[1] || "").split(",").filter(Boolean).map(Number);
const phones = Array.from({ length: PHONES }, (_, at) => new Phone(byId("phone-template"), {
  onHolder: (id) => { holders[at] = id; remember(); arrange(); },
  onAddPerson: () => { addingFor = at; byId("person-dialog").showModal(); },
  onNews: () => { if (at !== shown) tabs()[at]?.classList.add("unread"); },
  alert: (text) => { byId("alert-text").textContent = text; byId("alert-dialog").showModal(); },
}));
byId("phones").append(...phones.map((phone) => phone.root));

const tabs = () => [...byId("tabs").children];

function remember() { history.replaceState(null, "", `#phones=${holders.slice(0, PHONES).join(",")}`); }

function arrange() {
  for (let at = 0; at < PHONES; at += 1) {
    if (!people.some((one) => one.id === holders[at])) holders[at] = people.find((one) => !holders.slice(0, PHONES).includes(one.id))?.id ?? people[0]?.id;
    phones[at].root.hidden = at > 0 && at >= people.length;
    phones[at].setPeople(people, holders[at]);
    phones[at].root.classList.toggle("shown", at === shown);
  }
  byId("tabs").replaceChildren(...phones.map((_, at) => element("button", { type: "button", "aria-selected": String(at === shown), onclick: () => { shown = at; arrange(); phones[at].refresh(); } }, nameOf(holders[at]))));
  remember();
}

const nameOf = (id) => { const person = people.find((one) => one.id === id); return person ? person.first_name : "–"; };

async function load() {
  const state = await api.state();
  people = state.people;
  setClock(state.clock);
  phones.forEach((phone) => phone.setBot(state.bots[0]));
  arrange();
  phones.forEach((phone) => phone.refresh());
}

function setClock(clock) { offset = clock.offset_seconds; tick(); }
function tick() { byId("clock-now").textContent = moment.format(new Date(Date.now() + offset * 1000)); }
setInterval(tick, 1000);

document.querySelectorAll("[data-advance]").forEach((button) => button.addEventListener("click", async () => setClock(await api.moveClock({ advance_seconds: Number(button.dataset.advance) }))));
byId("clock-back").addEventListener("click", async () => setClock(await api.moveClock({ set: null })));
byId("clock-before").addEventListener("click", () => byId("day-dialog").showModal());
byId("day-dialog").addEventListener("close", async () => {
  const day = new FormData(byId("day-form")).get("day");
  if (byId("day-dialog").returnValue === "go" && day) setClock(await api.moveClock({ set: eveningBefore(day) }));
});

// 18:00 in Stockholm on the day before, as an instant.
function eveningBefore(day) {
  const guess = new Date(`${day}T18:00:00Z`);
  guess.setUTCDate(guess.getUTCDate() - 1);
  const there = new Date(guess.toLocaleString("en-US", { timeZone: zone }));
  const utc = new Date(guess.toLocaleString("en-US", { timeZone: "UTC" }));
  return new Date(guess.getTime() - (there - utc)).toISOString();
}

document.querySelectorAll("[data-close]").forEach((button) => button.addEventListener("click", () => button.closest("dialog").close("cancel")));

const choices = Object.entries(LANGUAGES).map(([code, name]) => element("option", { value: code }, `${name} (${code})`));
byId("person-form").elements.language_code.append(...choices);
byId("person-dialog").addEventListener("close", async () => {
  if (byId("person-dialog").returnValue !== "add") return;
  const form = byId("person-form");
  const facts = Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
  const person = await api.addPerson(facts);
  form.reset();
  holders[addingFor] = person.id;
  await load();
});

api.listen((event) => {
  if (event.type === "chat" || event.type === "typing") phones.filter((phone) => phone.person === event.person).forEach((phone) => phone.refresh());
  else if (event.type === "clock") api.state().then((state) => setClock(state.clock));
  else load();
}, (open) => { byId("lost").hidden = open; if (open) load(); });

export { label };
