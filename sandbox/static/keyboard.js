// The bot's keyboards: buttons under a message, and the one that stands in place of the phone's own.
import { element, icon, unseen } from "./dom.js";
import { destination } from "./links.js";

const STYLES = new Set(["danger", "success", "primary"]);
const SHARES = { request_contact: ["contact", "shares the phone number"], request_location: ["pin", "shares the place"] };
const ELSEWHERE = ["switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "callback_game", "pay"];

// The rows under a message, or null. `deeds`: onPress(message, place, button), linkTo(address, attributes), onNote(text), onCopy(text).
export function inlineKeyboard(message, deeds) {
  const rows = message.reply_markup?.inline_keyboard || [];
  if (!rows.length) return null;
  return element("div", { class: "keys" }, rows.map((row, at) => element("div", { class: "keys-row" },
    row.map((button, col) => inlineButton(message, button, { row: at, col }, deeds)))));
}

function inlineButton(message, button, place, deeds) {
  const facts = { class: styled(button), "data-testid": "inline-button", dir: "auto" };
  const address = button.url || button.web_app?.url || button.login_url?.url;
  if (address) {
    const isInside = !destination(address, deeds.username).address;
    const link = deeds.linkTo(address, facts);
    link.append(element("span", { class: "key-words" }, button.text), icon(isInside ? "chat" : "out"), isInside ? "" : unseen(" (opens a new tab)"));
    return link;
  }
  const made = element("button", { type: "button", ...facts }, element("span", { class: "key-words" }, button.text));
  made.addEventListener("click", () => {
    if (button.copy_text) deeds.onCopy(button.copy_text.text);
    else if (ELSEWHERE.some((name) => name in button)) deeds.onNote("Only a real Telegram can do what this button asks for.");
    else deeds.onPress(message, place, made);
  });
  if (button.copy_text) made.append(icon("copy"), unseen(" (copies a text)"));
  return made;
}

const styled = (button) => (STYLES.has(button.style) ? `key key-${button.style}` : "key");

// The rows of a reply keyboard; empty for none.
export function replyKeyboard(keyboard, onTap) {
  return (keyboard?.keyboard || []).map((row) => element("div", { class: "keys-row" }, row.map((button) => {
    const share = Object.keys(SHARES).find((name) => button[name]);
    return element("button", { type: "button", class: styled(button), "data-testid": "reply-button", dir: "auto", onclick: () => onTap(button.text) },
      element("span", { class: "key-words" }, share && icon(SHARES[share][0]), button.text), share && unseen(` (${SHARES[share][1]})`));
  })));
}
