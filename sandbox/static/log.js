// The list of messages: draws what changed, follows the newest unless the reader scrolled up.
import { dayOf } from "./clock.js";
import { element } from "./dom.js";
import { bubble } from "./message.js";

const NEAR_END = 60;

export class Log {
  constructor(root, jump, deeds) {
    this.root = root;
    this.jump = jump;
    this.deeds = deeds;
    this.clear();
    root.addEventListener("scroll", () => this.onScroll(), { passive: true });
    root.addEventListener("load", () => { if (this.isFollowing) this.toEnd(true); }, true);
    root.addEventListener("keydown", (event) => this.onKey(event));
    root.addEventListener("focusin", (event) => { if (event.target.matches(".actions")) this.rove(event.target); });
    root.addEventListener("contextmenu", (event) => this.onContextMenu(event));
    jump.addEventListener("click", () => { this.toEnd(); root.focus({ preventScroll: true }); });
    new ResizeObserver(() => { if (this.isFollowing) this.toEnd(true); }).observe(root);
  }

  clear() {
    this.root.replaceChildren();
    this.isFollowing = true;
    this.isFresh = true;
    this.lastTop = 0;
    this.unread = 0;
    this.jump.hidden = true;
  }

  // Draw the messages. Returns how many new ones of the bot there are (none the first time).
  show(messages) {
    const known = new Map([...this.root.children].map((node) => [node.dataset.key, node]));
    const wanted = [];
    let day = "";
    let news = 0;
    for (const message of messages) {
      if (dayOf(message) !== day) {
        day = dayOf(message);
        wanted.push(this.node(known, `day-${day}-${message.date - (message.date % 86400)}`, 0, () => element("div", { class: "day", lang: "en" }, day)));
      }
      const key = `message-${message.message_id}`;
      if (!known.has(key) && message.from.is_bot) news += 1;
      wanted.push(this.node(known, key, message.rev, () => bubble(message, this.deeds)));
    }
    this.place(wanted, known);
    return this.settle(news);
  }

  // The node that is there already, if nothing changed: the focus and screen readers are left in peace.
  node(known, key, rev, make) {
    const old = known.get(key);
    if (old?.dataset.rev === String(rev)) return old;
    const made = make();
    made.dataset.key = key;
    made.dataset.rev = rev;
    if (!this.isFresh && !old) made.classList.add("fresh");
    return made;
  }

  place(wanted, known) {
    const focused = document.activeElement;
    const kept = new Set(wanted);
    this.root.setAttribute("aria-busy", "true");
    for (const [key, node] of known) {
      if (kept.has(node)) continue;
      const next = wanted.find((one) => one.dataset.key === key);
      if (next) node.replaceWith(next); else node.remove();
      if (node.contains(focused)) this.refocus(node, next, focused);
    }
    wanted.forEach((node, at) => { if (this.root.children[at] !== node) this.root.insertBefore(node, this.root.children[at] || null); });
    this.root.removeAttribute("aria-busy");
    if (!this.root.querySelector(".actions[tabindex='0']")) this.rove([...this.root.querySelectorAll(".actions")].at(-1));
  }

  // A changed message takes the focus at the same button, or at one near it.
  refocus(before, after, focused) {
    const buttons = (node) => [...node.querySelectorAll("button, a[href]")].filter((one) => !one.matches(".actions"));
    const now = after ? buttons(after) : [];
    const target = now[Math.min(buttons(before).indexOf(focused), now.length - 1)] || this.root;
    target.focus({ preventScroll: true });
  }

  settle(news) {
    const isFirst = this.isFresh;
    this.isFresh = false;
    if (this.isFollowing) this.toEnd(isFirst);
    else if (news) this.announce(news);
    return isFirst ? 0 : news;
  }

  announce(news) {
    this.unread += news;
    this.jump.hidden = false;
    this.jump.classList.add("unread");
    this.jump.title = `${this.unread} new: to the newest`;
    this.jump.setAttribute("aria-label", this.jump.title);
  }

  toEnd(isAtOnce = false) {
    this.isFollowing = true;
    this.lastTop = 0;
    this.root.scrollTo({ top: this.root.scrollHeight, behavior: isAtOnce ? "instant" : "auto" });
    this.atEnd();
  }

  // Scrolling up stops following; coming to the end starts it again.
  onScroll() {
    const { scrollTop, scrollHeight, clientHeight } = this.root;
    const isNear = scrollHeight - scrollTop - clientHeight < NEAR_END;
    if (isNear) { this.isFollowing = true; this.atEnd(); }
    else if (scrollTop < this.lastTop) { this.isFollowing = false; this.jump.hidden = false; }
    this.lastTop = scrollTop;
  }

  atEnd() {
    this.unread = 0;
    this.jump.hidden = true;
    this.jump.classList.remove("unread");
    this.jump.title = "To the newest message";
    this.jump.setAttribute("aria-label", this.jump.title);
  }

  reveal(messageId) {
    const node = this.root.querySelector(`[data-message-id="${messageId}"]`);
    if (!node) return;
    this.isFollowing = false;
    node.scrollIntoView({ block: "center" });
    node.classList.remove("found");
    requestAnimationFrame(() => node.classList.add("found"));
  }

  // One message's actions button is in the Tab order; arrows go from message to message.
  rove(button) {
    for (const one of this.root.querySelectorAll(".actions[tabindex='0']")) one.tabIndex = -1;
    if (button) button.tabIndex = 0;
  }

  onKey(event) {
    if (!event.target.matches(".actions") || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    const all = [...this.root.querySelectorAll(".actions")];
    all[all.indexOf(event.target) + (event.key === "ArrowUp" ? -1 : 1)]?.focus();
    event.preventDefault();
  }

  onContextMenu(event) {
    const message = event.target.closest(".message");
    if (!message || event.target.closest("a, img") || String(getSelection())) return;
    event.preventDefault();
    message.querySelector(".actions").click();
  }
}
