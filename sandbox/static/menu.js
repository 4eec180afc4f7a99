// A menu in a phone: opened by a button, walked through with arrow keys, closed with Esc or a press elsewhere.
import { element, icon } from "./dom.js";

let close = () => {};

export const closeMenu = () => close();

// items: [{name, note, icon, danger, deed}]; `side` is "top" or "bottom" of the frame.
export function openMenu(opener, frame, items, { label, side = "bottom" }) {
  const wasOpen = opener.getAttribute("aria-expanded") === "true";
  close();
  if (wasOpen) return;
  const menu = element("div", { class: `menu from-${side}`, role: "menu", "aria-label": label }, items.map(entry));
  const leave = (isRefocused) => {
    close = () => {};
    document.removeEventListener("pointerdown", onOutside, true);
    menu.remove();
    opener.setAttribute("aria-expanded", "false");
    if (isRefocused) opener.focus({ preventScroll: true });
  };
  const onOutside = (event) => { if (!menu.contains(event.target) && !opener.contains(event.target)) leave(false); };
  close = () => leave(false);
  menu.addEventListener("keydown", (event) => onKey(event, menu, leave));
  menu.addEventListener("click", (event) => {
    const chosen = items[[...menu.children].indexOf(event.target.closest("button"))];
    if (!chosen) return;
    leave(true);
    chosen.deed?.();
  });
  document.addEventListener("pointerdown", onOutside, true);
  opener.setAttribute("aria-expanded", "true");
  frame.append(menu);
  menu.querySelector("button")?.focus();
}

function entry({ name, note, icon: picture, danger }) {
  return element("button", { type: "button", role: "menuitem", class: danger ? "danger" : null },
    picture && icon(picture), element("span", { class: "menu-words" },
      element("span", { dir: "auto" }, name), note && element("small", { dir: "auto" }, note)));
}

function onKey(event, menu, leave) {
  const entries = [...menu.children];
  const at = entries.indexOf(document.activeElement);
  const next = { ArrowDown: (at + 1) % entries.length, ArrowUp: (at - 1 + entries.length) % entries.length, Home: 0, End: entries.length - 1 }[event.key];
  if (next !== undefined) entries[next].focus();
  else if (event.key === "Escape" || event.key === "Tab") leave(true);
  else return;
  if (event.key !== "Tab") event.preventDefault();
  event.stopPropagation();
}
