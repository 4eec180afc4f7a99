// Text with entities (offsets in UTF-16 units, as JavaScript counts) as nodes. Text never becomes markup.
import { element } from "./dom.js";

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "code" };
const endOf = (entity) => entity.offset + entity.length;

// Paragraphs, quotations and code, each line with its own direction. `deeds`: linkTo(address, attributes), onCommand(text).
export function formatted(text, entities, deeds) {
  const inside = (from, to) => entities.filter((one) => one.offset < to && endOf(one) > from);
  const paragraphs = (from, to, ours) => lines(text, from, to).map(([start, end]) => paragraph(text, start, end, ours, deeds));
  const made = [];
  let at = 0;
  for (const block of outermost(entities)) {
    const start = Math.max(block.offset, at);
    if (start > at) made.push(...paragraphs(at, text[start - 1] === "\n" ? start - 1 : start, inside(at, start)));
    made.push(blockOf(block, text, paragraphs(start, endOf(block), inside(start, endOf(block)).filter((one) => one !== block))));
    at = endOf(block) + (text[endOf(block)] === "\n" ? 1 : 0);
  }
  if (at < text.length) made.push(...paragraphs(at, text.length, inside(at, text.length)));
  return made;
}

function outermost(entities) {
  const blocks = entities.filter((one) => BLOCKS.has(one.type)).sort((a, b) => a.offset - b.offset || b.length - a.length);
  return blocks.filter((one, at) => !blocks.slice(0, at).some((before) => endOf(before) >= endOf(one)));
}

function blockOf(block, text, paragraphs) {
  if (block.type === "pre") return element("pre", { dir: "auto" }, element("code", {}, text.slice(block.offset, endOf(block))));
  return element("blockquote", {}, paragraphs);
}

function lines(text, from, to) {
  const found = [];
  let at = from;
  for (const line of text.slice(from, to).split("\n")) { found.push([at, at + line.length]); at += line.length + 1; }
  return found;
}

function paragraph(text, from, to, entities, deeds) {
  if (from === to) return element("p", { class: "gap" });
  const made = element("p", { dir: "auto" });
  const inline = entities.filter((one) => !BLOCKS.has(one.type) || one.type === "pre");
  fill(made, text, from, to, inline.map(({ offset, length, ...rest }) => ({ ...rest, from: offset, to: offset + length })), deeds);
  return made;
}

// Put text[from:to] into `parent`. An entity that reaches out of the one before it is cut in two.
function fill(parent, text, from, to, entities, deeds) {
  const waiting = entities.map((one) => ({ ...one, from: Math.max(one.from, from), to: Math.min(one.to, to) })).filter((one) => one.from < one.to);
  waiting.sort((a, b) => a.from - b.from || b.to - a.to);
  let at = from;
  while (waiting.length) {
    const one = waiting.shift();
    parent.append(text.slice(at, one.from));
    const rest = waiting.splice(0);
    const within = rest.filter((other) => other.from < one.to);
    waiting.push(...rest.filter((other) => other.to > one.to).map((other) => ({ ...other, from: Math.max(other.from, one.to) })));
    const piece = wrap(one, text.slice(one.from, one.to), deeds);
    fill(piece, text, one.from, one.to, within, deeds);
    parent.append(piece);
    at = one.to;
  }
  parent.append(text.slice(at, to));
}

function wrap(entity, words, { linkTo, onCommand }) {
  switch (entity.type) {
    case "url": return linkTo(words);
    case "text_link": return linkTo(entity.url, { title: entity.url });
    case "email": return linkTo(`mailto:${words}`);
    case "phone_number": return linkTo(`tel:${words.replace(/[^+\d]/g, "")}`);
    case "bot_command": return element("button", { type: "button", class: "link", onclick: () => onCommand(words) });
    case "text_mention": return element("span", { class: "mention", title: `Account ${entity.user.id}` });
    case "mention": case "hashtag": case "cashtag": return element("span", { class: "mention" });
    case "spoiler": return spoiler();
    default: return element(TAGS[entity.type] || "span");
  }
}

function spoiler() {
  const made = element("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text. Press to show it." });
  const show = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    if (made.classList.contains("shown")) return;
    event.preventDefault();
    made.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) made.removeAttribute(name);
  };
  made.addEventListener("click", show);
  made.addEventListener("keydown", show);
  return made;
}
