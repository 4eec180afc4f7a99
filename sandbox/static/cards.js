// Everything of a message that is not its text: pictures, files, places, contacts, recordings.
import { fileAddress } from "./api.js";
import { element, icon, initials, sizeOf } from "./dom.js";

const KINDS = { photo: picture, document: file, venue: place, location: place, contact: contactCard, voice: recording, audio: recording, video_note: roundVideo, animation: moving, video: moving, sticker: stickerCard, poll: pollCard, dice: diceCard };
const TITLES = { photo: "Picture", document: "File", venue: "Place", location: "Place", contact: "Contact", voice: "Voice message", audio: "Sound", video_note: "Video message", animation: "Animation", video: "Video", sticker: "Sticker", poll: "Poll", dice: "Dice" };

const kindOf = (message) => Object.keys(KINDS).find((kind) => message[kind]);

// The card of a message, or null for one that has text only.
export function cardOf(message) {
  const kind = kindOf(message);
  return kind ? KINDS[kind](message) : null;
}

// A message in a few words, for quotations and the pinned line.
export const inShort = (message) => message.text || message.caption || TITLES[kindOf(message)] || "Message";

// Pictures are the bubble itself rather than something inside it.
export const isPicture = (message) => Boolean(message.photo);

function picture(message) {
  const { file_id: id, width, height } = message.photo.at(-1);
  return element("a", { class: "picture", href: fileAddress(id), target: "_blank", rel: "noopener", title: "Open the picture" },
    element("img", { src: fileAddress(id), alt: message.caption ? `Picture: ${message.caption}` : "Picture", width, height, loading: "lazy" }));
}

function file(message) {
  const { file_id: id, file_name: name = "File", file_size: size } = message.document;
  return element("a", { class: "card", href: fileAddress(id), download: name },
    element("span", { class: "card-sign" }, icon("file")),
    words(name, `Download${size === undefined ? "" : `, ${sizeOf(size)}`}`));
}

function place(message) {
  const { latitude, longitude } = message.venue?.location || message.location;
  const where = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  const lines = message.venue ? words(message.venue.title, message.venue.address, where) : words("Place", where);
  return element("div", { class: "card card-place" }, element("span", { class: "map", "aria-hidden": "true" }, icon("pin")), lines);
}

function contactCard(message) {
  const { first_name: first, last_name: last, phone_number: number } = message.contact;
  const name = [first, last].filter(Boolean).join(" ");
  return element("div", { class: "card" }, element("span", { class: "card-sign", "aria-hidden": "true" }, initials(name)), words(name, number));
}

function recording(message) {
  const bars = Array.from({ length: 22 }, (_, at) => element("i", { class: `bar-${(at * 7) % 5}` }));
  return element("div", { class: "card" }, element("span", { class: "card-sign" }, icon("voice")),
    element("span", { class: "card-words" }, element("span", { class: "wave", "aria-hidden": "true" }, bars),
      element("small", {}, `${TITLES[message.voice ? "voice" : "audio"]}, ${(message.voice || message.audio).duration} s`)));
}

function roundVideo(message) {
  return element("div", { class: "round" }, icon("video"), element("small", {}, `Video message, ${message.video_note.duration} s`));
}

function moving(message) {
  return element("div", { class: "card" }, element("span", { class: "card-sign" }, icon("video")), words(TITLES[kindOf(message)], (message.animation || message.video).file_name));
}

function stickerCard(message) {
  return element("div", { class: "sticker" }, message.sticker.emoji || icon("sticker"), element("small", {}, "Sticker"));
}

function diceCard({ dice }) {
  return element("div", { class: "card" }, element("span", { class: "card-sign", "aria-hidden": "true" }, dice.emoji), words("Dice", `Shows ${dice.value}`));
}

function pollCard({ poll }) {
  return element("div", { class: "card card-poll" }, element("strong", { dir: "auto" }, poll.question),
  element("ul", {}, poll.options.map((option) => element("li", { dir: "auto" }, option.text))));
}

function words(title, ...notes) {
  return element("span", { class: "card-words" }, element("strong", { dir: "auto" }, title),
    notes.filter(Boolean).map((note) => element("small", { dir: "auto" }, note)));
}
