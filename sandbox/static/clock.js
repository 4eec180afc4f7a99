// The sandbox's clock: reading it in Stockholm's time, and the bar that moves it.
import * as api from "./api.js";
import { ask } from "./dialogs.js";

export const ZONE = "Europe/Stockholm";
const HOUR = 3600;
const DAY = 24 * HOUR;

const formatter = (locale, options) => new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
const time = formatter("sv-SE", { hour: "2-digit", minute: "2-digit" });
const day = formatter("en-GB", { weekday: "long", day: "numeric", month: "long" });
const fullDay = formatter("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const shortDay = formatter("en-GB", { weekday: "short", day: "numeric", month: "short" });
const fields = formatter("en-US", { hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" });

// Messages carry seconds since 1970.
export const timeOf = (message) => time.format(new Date(message.date * 1000));

// The day of a message, with the year when it is not this one.
export function dayOf(message) {
  const at = new Date(message.date * 1000);
  return (at.getFullYear() === new Date().getFullYear() ? day : fullDay).format(at);
}

// How far ahead of UTC the zone is at an instant, in milliseconds.
function aheadAt(instant) {
  const part = Object.fromEntries(fields.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - instant;
}

// 18:00 in the zone on the day before `date` (YYYY-MM-DD), as an instant in ISO form.
export function eveningBefore(date) {
  const [year, month, dayOfMonth] = date.split("-").map(Number);
  const there = Date.UTC(year, month - 1, dayOfMonth - 1, 18);
  return new Date(there - aheadAt(there)).toISOString();
}

// "+1 day 2 hours": how far the sandbox's clock is from the real one; empty when it is not.
export function shiftInWords(seconds) {
  const minutes = Math.round(Math.abs(seconds) / 60);
  if (!minutes) return "";
  const counts = [[Math.floor(minutes / 1440), "day"], [Math.floor((minutes % 1440) / 60), "hour"], [minutes % 60, "minute"]];
  const words = counts.filter(([count]) => count).slice(0, 2).map(([count, unit]) => `${count} ${unit}${count === 1 ? "" : "s"}`);
  return `${seconds < 0 ? "−" : "+"}${words.join(" ")}`;
}

// The bar on top. `onTick` gets the time of day whenever it changes, `onFault` what went wrong.
export class Clock {
  constructor(root, { onTick, onFault }) {
    this.find = (id) => root.querySelector(id);
    this.on = { onTick, onFault };
    this.ahead = 0;
    const ways = { "#clock-hour": () => this.move({ advance_seconds: HOUR }), "#clock-day": () => this.move({ advance_seconds: DAY }), "#clock-before": () => this.askDay(), "#clock-back": () => this.move({ set: null }) };
    for (const [id, deed] of Object.entries(ways)) this.find(id).addEventListener("click", deed);
    this.find("#clock-toggle").addEventListener("click", () => this.fold(this.find("#clock-toggle").getAttribute("aria-expanded") === "true"));
    root.addEventListener("keydown", (event) => { if (event.key === "Escape") this.fold(true); });
    document.addEventListener("pointerdown", (event) => { if (!root.contains(event.target) && !event.target.closest("dialog")) this.fold(true); });
    setInterval(() => this.tick(), 1000);
  }

  set({ now, offset_seconds: shift }) {
    this.ahead = Date.parse(now) - Date.now();
    const words = shiftInWords(shift);
    this.find("#clock-shift").textContent = words || "real time";
    this.find("#clock-shift").classList.toggle("moved", Boolean(words));
    this.tick();
  }

  tick() {
    const now = new Date(Date.now() + this.ahead);
    const full = `${fullDay.format(now)}, ${time.format(now)}`;
    if (full === this.shown) return;
    this.shown = full;
    this.find("#clock-now").textContent = full;
    this.find("#clock-short").textContent = `${shortDay.format(now)}, ${time.format(now)}`;
    this.on.onTick(this.timeOfDay);
  }

  get timeOfDay() { return time.format(new Date(Date.now() + this.ahead)); }

  async move(wish) {
    try { this.set(await api.moveClock(wish)); } catch (error) { this.on.onFault(error.message); }
  }

  askDay() {
    return ask({
      title: "To the evening before",
      text: "The clock goes to 18:00 in Stockholm on the day before the day you choose.",
      fields: [{ name: "date", label: "Which day?", type: "date", required: true }],
      button: "Move the clock",
      onSubmit: async ({ date }) => this.set(await api.moveClock({ set: eveningBefore(date) })),
    });
  }

  // On narrow windows the ways to move the clock are folded away.
  fold(isFolded) {
    this.find("#clock-toggle").setAttribute("aria-expanded", String(!isFolded));
    this.find("#clock-ways").classList.toggle("open", !isFolded);
  }
}
