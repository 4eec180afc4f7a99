// One message as a bubble. Text never becomes markup: every piece is a text node.

export const zone = "Europe/Stockholm";
const clock = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: zone });
const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "code", spoiler: "span" };

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

export const timeOf = (message) => clock.format(new Date(message.date * 1000));

// Text with entities (offsets in UTF-16 units, as in JavaScript) as paragraphs, each with its own direction.
export function formatted(text, entities = [], onLink = () => false) {
  const holder = element("div");
  let at = 0;
  for (const line of text.split("\n")) {
    const end = at + line.length;
    const quoted = entities.some((one) => one.type === "blockquote" && one.offset <= at && one.offset + one.length >= end && line);
    const paragraph = element("p", { dir: "auto" });
    fill(paragraph, text, at, end, entities.filter((one) => one.type !== "blockquote"), onLink);
    holder.append(quoted ? element("blockquote", {}, paragraph) : paragraph);
    at = end + 1;
  }
  return holder;
}

function fill(parent, text, start, end, entities, onLink) {
  const inside = entities
    .filter((one) => one.offset < end && one.offset + one.length > start)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  let at = start;
  for (const one of inside) {
    const from = Math.max(one.offset, start);
    const to = Math.min(one.offset + one.length, end);
    if (from < at) continue;
    parent.append(text.slice(at, from));
    const piece = wrap(one, text.slice(from, to), onLink);
    fill(piece, text, from, to, inside.filter((other) => other !== one && other.offset >= from && other.offset + other.length <= to), onLink);
    parent.append(piece);
    at = to;
  }
  parent.append(text.slice(at, end));
}

function wrap(entity, words, onLink) {
  if (entity.type === "url" || entity.type === "text_link") {
    const address = entity.url || words;
    const open = (event) => { if (onLink(address)) event.preventDefault(); };
    return element("a", { href: safeAddress(address), target: "_blank", rel: "noreferrer", onclick: open });
  }
  if (entity.type === "text_mention") return element("a", { href: "#", title: `Account ${entity.user.id}`, onclick: (event) => event.preventDefault() });
  if (entity.type === "bot_command") return element("a", { href: "#", "data-command": words });
  if (entity.type === "spoiler") return element("span", { class: "spoiler", tabindex: "0" });
  return element(TAGS[entity.type] || "span");
}

const safeAddress = (address) => (/^https?:\/\//.test(address) ? address : "#");

// Everything of a message that is not its text.
export function attachment(message) {
  if (message.photo) {
    const id = message.photo.at(-1).file_id;
    return element("img", { src: `/control/files/${id}`, alt: message.caption || "Picture", loading: "lazy" });
  }
  if (message.document) {
    const name = message.document.file_name || "File";
    return element("a", { class: "card", href: `/control/files/${message.document.file_id}`, download: name }, `Download ${name}`);
  }
  if (message.venue) return element("span", { class: "card" }, `Place: ${message.venue.title}, ${message.venue.address}`);
  if (message.location) return element("span", { class: "card" }, `Place: ${message.location.latitude.toFixed(3)}, ${message.location.longitude.toFixed(3)}`);
  if (message.contact) return element("span", { class: "card" }, `Contact: ${message.contact.first_name}, ${message.contact.phone_number}`);
  const kind = ["voice", "sticker", "video_note", "animation", "poll", "dice"].find((name) => message[name]);
  return kind ? element("span", { class: "card" }, { voice: "Voice message", sticker: "Sticker", video_note: "Video message", animation: "GIF", poll: "Poll", dice: "Dice" }[kind]) : null;
}

export function bubble(message, { onPress, onLink, onCommand, onEdit }) {
  const isBot = message.from.is_bot;
  const text = message.text || message.caption || "";
  const body = element("div", { class: "bubble" }, attachment(message));
  if (text) body.append(formatted(text, message.entities || message.caption_entities, onLink));
  body.addEventListener("click", (event) => {
    const command = event.target.closest?.("[data-command]");
    if (command) { event.preventDefault(); onCommand(command.dataset.command); }
  });
  if (!isBot && message.text) body.addEventListener("dblclick", () => onEdit(message));
  body.append(element("span", { class: "stamp" }, `${message.edited ? "edited " : ""}${timeOf(message)}`));
  const rows = (message.reply_markup?.inline_keyboard || []).map((row, rowNumber) =>
    element("div", { class: "keys-row" }, ...row.map((button, col) =>
      element("button", { type: "button", "data-testid": "inline-button", dir: "auto", onclick: () => onPress(message, button, rowNumber, col) }, button.url ? `${button.text} ↗` : button.text))));
  return element("div", { class: `message${isBot ? "" : " own"}`, "data-testid": "message", "data-message-id": message.message_id, "data-from": isBot ? "bot" : "person" },
    body, rows.length ? element("div", { class: "keys" }, ...rows) : null);
}
