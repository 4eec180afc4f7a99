// One message as a bubble, with its buttons.
import { cardOf, inShort, isPicture } from "./cards.js";
import { timeOf } from "./clock.js";
import { directionOf, element, icon, unseen } from "./dom.js";
import { formatted } from "./entities.js";
import { inlineKeyboard } from "./keyboard.js";

// `deeds`: what presses on it do; see Phone.deeds.
export function bubble(message, deeds) {
  const isBot = message.from.is_bot;
  const text = message.text || message.caption || "";
  const card = cardOf(message);
  const paragraphs = text && element("div", { class: "text" }, formatted(text, message.entities || message.caption_entities || [], deeds));
  const parts = message.show_caption_above_media ? [paragraphs, card] : [card, paragraphs];
  const body = element("div", { class: `bubble${isPicture(message) ? " bubble-picture" : ""}${text ? "" : " bubble-bare"}`, dir: directionOf(text) },
    unseen(isBot ? "Bot: " : "You: "), forwarded(message), quotation(message, deeds), parts, reactions(message),
    element("span", { class: "stamp", lang: "en" }, message.edited && "edited ", element("time", {}, timeOf(message))));
  if (!isBot && message.text) body.addEventListener("dblclick", () => deeds.onEdit(message));
  return element("div", { class: `message${isBot ? "" : " own"}${message.media_group_id ? " album" : ""}`, "data-testid": "message", "data-message-id": message.message_id, "data-from": isBot ? "bot" : "person" },
    element("div", { class: "line" }, body, actions(message, deeds)), inlineKeyboard(message, deeds));
}

function actions(message, deeds) {
  return element("button", { type: "button", class: "actions", "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": "What to do with this message", title: "What to do with this message", tabindex: "-1", onclick: (event) => deeds.onActions(message, event.currentTarget) }, icon("more"));
}

function forwarded({ forward_origin: origin }) {
  if (!origin) return null;
  const name = origin.sender_user?.first_name || origin.sender_user_name || origin.chat?.title || "somebody";
  return element("span", { class: "forwarded", lang: "en" }, "Forwarded from ", element("bdi", {}, name));
}

function quotation({ reply_to_message: answered }, deeds) {
  if (!answered) return null;
  return element("button", { type: "button", class: "quotation", dir: "auto", onclick: () => deeds.onShow(answered.message_id) }, unseen("Answer to: "), inShort(answered));
}

function reactions({ reactions: given = [] }) {
  if (!given.length) return null;
  return element("span", { class: "reactions" }, unseen("Reaction: "), given.map((one) => element("span", {}, one.emoji || one.type)));
}
