// The page: phones side by side, who holds them, the clock, and news from the sandbox.
import * as api from "./api.js";
import { Clock } from "./clock.js";
import { element } from "./dom.js";
import { Phone } from "./phone.js";
import { askPerson, nameOf } from "./people.js";
import { Shelf } from "./shelf.js";

const PHONES = 3;
const MAX_PHONES = 6;
const LOOK_MS = 4000;
// Between two polls nobody listens for a moment: only a bot that is never seen listening does not run.
const MISSES = 3;
const LOST_MS = 600;

const byId = (id) => document.getElementById(id);
const phones = [];
const shelf = new Shelf(byId("phones"), byId("tabs"));
const clock = new Clock(byId("clock"), { onTick: (time) => phones.forEach((phone) => phone.setTime(time)), onFault: notice });

let people = [];
let bots = [];
let chosenBot = null;
let misses = 0;
// Who shall be on which phone, and who is: somebody who was wished for may not be there (yet).
let wishes = [];
let holders = [];

function readAddress() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  wishes = (wanted.get("phones") || "").split(",").filter(Boolean).map(Number).slice(0, MAX_PHONES);
  chosenBot = Number(wanted.get("bot")) || null;
}

function writeAddress() {
  const bot = chosenBot ? `&bot=${chosenBot}` : "";
  history.replaceState(null, "", `#phones=${holders.map((id, at) => wishes[at] || id).join(",")}${bot}`);
}

// Who holds which phone: as the address says, then the people who are on no phone yet.
function seat() {
  const ids = people.map((one) => one.id);
  const count = Math.min(ids.length, Math.max(PHONES, wishes.length), MAX_PHONES);
  const free = ids.filter((id) => !wishes.slice(0, count).includes(id));
  holders = Array.from({ length: count }, (_, at) => (ids.includes(wishes[at]) ? wishes[at] : free.shift() ?? ids[0]));
}

// Put a person on a phone; the other phones keep whom they have.
function wish(at, id) {
  wishes = holders.map((one, place) => wishes[place] || one);
  wishes[at] = id;
}

function makePhone(at) {
  const phone = new Phone(byId("phone-template"), {
    onHolder: (id) => { wish(at, id); arrange(); },
    onAdd: () => askPerson(null, (person) => { wish(at, person.id); load(); }),
    onNews: (count) => shelf.note(phone, count),
    onPeople: load,
    people: () => people,
  });
  byId("phones").append(phone.root);
  phone.setTime(clock.timeOfDay);
  return phone;
}

function arrange() {
  seat();
  const count = Math.max(1, holders.length);
  while (phones.length < Math.max(count, PHONES)) phones.push(makePhone(phones.length));
  const bot = bots.find((one) => one.id === chosenBot) || bots[0];
  phones.forEach((phone, at) => {
    phone.root.hidden ||= at >= count;
    phone.setBot(bot, misses < MISSES);
    phone.setHolder(people, people.find((one) => one.id === holders[at]));
  });
  shelf.set(phones.slice(0, count).map((phone, at) => ({ phone, name: nameOf(people.find((one) => one.id === holders[at]) || { first_name: "Phone" }) })));
  if (holders.length) writeAddress();
  drawBots(bot);
}

function drawBots(bot) {
  byId("bots").hidden = bots.length < 2;
  byId("bot").replaceChildren(...bots.map((one) => element("option", { value: one.id, selected: one.id === bot?.id }, `${one.name} (${one.username})`)));
}

async function load() {
  try {
    const state = await api.state();
    ({ people, bots } = state);
    clock.set(state.clock);
    arrange();
  } catch (error) { notice(error.message); }
}

// Is the bot there? A bot that stopped says so nowhere.
async function look() {
  if (document.hidden || !bots.length) return;
  const state = await api.state().catch(() => null);
  const bot = state?.bots.find((one) => one.id === (chosenBot || bots[0].id));
  if (!bot) return;
  misses = bot.is_listening ? 0 : misses + 1;
  phones.slice(0, holders.length).forEach((phone) => phone.setBot(bot, misses < MISSES));
}

function onEvent(event) {
  const concerned = phones.filter((phone) => phone.holder && phone.holder.id === event.person && (!event.bot || event.bot === phone.bot?.id));
  if (event.type === "chat") concerned.forEach((phone) => phone.refresh());
  else if (event.type === "typing") concerned.forEach((phone) => phone.setTyping(event.action || "typing"));
  else if (event.type === "clock") load();
  else load().then(() => phones.forEach((phone) => phone.refresh()));
}

let losing = null;
function onConnection(isOpen) {
  if (!isOpen) { losing ??= setTimeout(() => { byId("lost").hidden = false; }, LOST_MS); return; }
  clearTimeout(losing);
  losing = null;
  byId("lost").hidden = true;
  load().then(() => phones.forEach((phone) => phone.reload()));
}

function notice(text) {
  byId("notice").textContent = text;
  byId("notice").hidden = false;
  setTimeout(() => { byId("notice").hidden = true; }, 6000);
}

byId("bot").addEventListener("change", (event) => { chosenBot = Number(event.target.value); arrange(); });
addEventListener("hashchange", () => { readAddress(); arrange(); });
readAddress();
load();
setInterval(look, LOOK_MS);
api.listen(onEvent, onConnection);
