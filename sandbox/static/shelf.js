// Phones side by side: as many as fit, and tabs to the others.
import { element, unseen } from "./dom.js";

const MIN_WIDTH = 330;
const GAP = 28;

export class Shelf {
  constructor(root, tabs) {
    this.root = root;
    this.tabs = tabs;
    this.phones = [];
    this.first = 0;
    this.current = 0;
    this.news = [];
    new ResizeObserver(() => this.arrange()).observe(root);
  }

  // How many phones fit beside each other.
  get room() {
    return Math.max(1, Math.min(this.phones.length, Math.floor((this.root.clientWidth + GAP) / (MIN_WIDTH + GAP))));
  }

  // Put these phones ({phone, name}) on the shelf; the others go away.
  set(phones) {
    this.phones = phones;
    this.current = Math.min(this.current, phones.length - 1);
    this.arrange();
  }

  arrange() {
    if (!this.phones.length) return;
    const { room } = this;
    if (this.current < this.first) this.first = this.current;
    if (this.current >= this.first + room) this.first = this.current - room + 1;
    this.first = Math.max(0, Math.min(this.first, this.phones.length - room));
    this.phones.forEach(({ phone }, at) => {
      phone.root.hidden = !this.isShown(at);
      if (this.isShown(at)) this.news[at] = 0;
    });
    this.root.dataset.room = room;
    this.drawTabs();
  }

  isShown(at) { return at >= this.first && at < this.first + this.room; }

  drawTabs() {
    this.tabs.hidden = this.room >= this.phones.length;
    const shown = JSON.stringify([this.first, this.room, this.news, this.phones.map(({ name }) => name)]);
    if (shown === this.shown) return;
    this.shown = shown;
    const focused = [...this.tabs.children].indexOf(document.activeElement);
    this.tabs.replaceChildren(...this.phones.map(({ name }, at) => this.tab(name, at)));
    this.tabs.children[focused]?.focus();
  }

  tab(name, at) {
    const news = this.news[at] || 0;
    return element("button", { type: "button", class: news ? "unread" : null, "aria-pressed": String(this.isShown(at)), onclick: () => { this.current = at; this.arrange(); } },
      element("bdi", {}, name), news ? element("span", { class: "dot" }, unseen(`, ${news} new`)) : null);
  }

  // New messages on a phone that is not in sight.
  note(phone, count) {
    const at = this.phones.findIndex((one) => one.phone === phone);
    if (at < 0 || this.isShown(at)) return;
    this.news[at] = (this.news[at] || 0) + count;
    this.drawTabs();
  }
}
