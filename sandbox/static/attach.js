// What a person can send besides text.
import { base64, chooseFile } from "./dom.js";
import { ask } from "./dialogs.js";
import { label } from "./people.js";

const PLACES = [
  ["63.1792,14.6357", "Östersund"], ["63.3254,14.4541", "Krokom"], ["63.3989,13.0815", "Åre"], ["63.8536,15.5561", "Strömsund"],
  ["63.1107,16.3570", "Bräcke"], ["62.9983,17.0689", "Ragunda, Hammarstrand"], ["62.7489,14.4219", "Berg, Svenstavik"],
  ["62.0336,14.3579", "Härjedalen, Sveg"], ["59.3293,18.0686", "Stockholm"],
];

// Items of a menu. `phone`: act(deed, wish), draft() (takes what stands in the message field), holder, people().
export function attachItems(phone) {
  const send = (deed, wish) => () => phone.act(deed, wish);
  return [
    { name: "Picture…", note: "What you have written goes along as its caption", icon: "picture", deed: () => chooseFile("image/*", (file) => sendFile(phone, "photo", file)) },
    { name: "File…", icon: "file", deed: () => chooseFile("", (file) => sendFile(phone, "document", file)) },
    { name: "Place…", icon: "pin", deed: () => askPlace(phone) },
    { name: "Contact…", icon: "contact", deed: () => askContact(phone) },
    { name: "Forward a text…", icon: "forward", deed: () => askForward(phone) },
    { name: "Voice message", icon: "voice", deed: send("voice") },
    { name: "Sticker", icon: "sticker", deed: send("sticker") },
    { name: "Video message", icon: "video", deed: send("video_note") },
    { name: "Animation", icon: "video", deed: send("animation") },
    { name: "Poll…", icon: "poll", deed: () => askPoll(phone) },
    { name: "Dice", icon: "dice", deed: send("dice", { value: 1 + Math.floor(Math.random() * 6) }) },
  ];
}

// Send a file as a picture or document, with the draft as its caption.
export async function sendFile(phone, deed, file) {
  const content = await base64(file);
  return phone.act(deed, { file: content, name: file.name, mime_type: file.type || "application/octet-stream", caption: phone.draft() || undefined });
}

// Files that are dropped on a phone are sent as they are, as documents.
export function takeDrops(phone) {
  const holdsFiles = (event) => [...event.dataTransfer.types].includes("Files");
  phone.root.addEventListener("dragover", (event) => { if (holdsFiles(event)) event.preventDefault(); });
  phone.root.addEventListener("drop", async (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    for (const file of [...event.dataTransfer.files]) await sendFile(phone, "document", file);
  });
}

function askPlace(phone) {
  const { latitude, longitude } = phone.holder;
  const own = latitude === null || latitude === undefined ? [] : [[`${latitude},${longitude}`, "Where this person is"]];
  return ask({
    title: "Send a place", button: "Send",
    fields: [
      { name: "place", label: "Where?", options: [...own, ...PLACES] },
      { name: "other", label: "Or latitude and longitude", hint: "such as 63.18, 14.64", pattern: "\\s*-?\\d+(\\.\\d+)?\\s*,\\s*-?\\d+(\\.\\d+)?\\s*", title: "Two numbers with a comma between" },
    ],
    onSubmit: ({ place, other }) => {
      const [north, east] = (other.trim() || place).split(",").map(Number);
      return phone.attempt("location", { latitude: north, longitude: east });
    },
  });
}

function askContact(phone) {
  const others = phone.people().filter((one) => one.id !== phone.holder.id).map((one) => [one.id, label(one)]);
  return ask({
    title: "Send a contact", button: "Send",
    fields: [
      { name: "user_id", label: "Whose?", options: [[phone.holder.id, "Own contact"], ...others] },
      { name: "phone_number", label: "Another phone number, if you like", type: "tel", maxlength: 20 },
    ],
    onSubmit: ({ user_id: id, phone_number: number }) => phone.attempt("contact", { user_id: Number(id), phone_number: number || undefined }),
  });
}

function askForward(phone) {
  return ask({
    title: "Forward a text", text: "The bot gets it as a text that somebody else wrote first.", button: "Forward",
    fields: [{ name: "text", label: "Text", rows: 4, required: true, maxlength: 4096 }],
    onSubmit: ({ text }) => phone.attempt("forward", { text }),
  });
}

function askPoll(phone) {
  return ask({
    title: "Send a poll", button: "Send",
    fields: [{ name: "question", label: "Question", required: true, maxlength: 300 }, { name: "options", label: "Choices, one a line", rows: 4, required: true }],
    onSubmit: ({ question, options }) => phone.attempt("poll", { question, options: options.split("\n").map((one) => one.trim()).filter(Boolean) }),
  });
}
