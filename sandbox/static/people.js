// People: how they are named, and the dialogs that add and change them.
import * as api from "./api.js";
import { ask } from "./dialogs.js";
import { isolated } from "./dom.js";

const LANGUAGES = {
  sv: "Svenska", en: "English", ar: "العربية", uk: "Українська", fa: "فارسی / دری", ti: "ትግርኛ", so: "Soomaali",
  ru: "Русский", tr: "Türkçe", th: "ไทย", ps: "پښتو", ku: "Kurdî", ckb: "کوردیی ناوەندی", am: "አማርኛ", bs: "Bosanski", bn: "বাংলা",
  da: "Dansk", de: "Deutsch", es: "Español", et: "Eesti", fi: "Suomi", fr: "Français", he: "עברית", hi: "हिन्दी", it: "Italiano",
  lt: "Lietuvių", lv: "Latviešu", nb: "Norsk", nl: "Nederlands", pl: "Polski", pt: "Português", ro: "Română", sq: "Shqip",
  sw: "Kiswahili", ur: "اردو", vi: "Tiếng Việt", zh: "中文",
};

export const nameOf = (person) => [person.first_name, person.last_name].filter(Boolean).join(" ");

// How a person stands in the list of those who can hold a phone.
export function label(person) {
  const name = `${isolated(nameOf(person))} (${person.language_code || "?"})`;
  return person.note ? `${name} – ${isolated(person.note)}` : name;
}

// Ask for a new person, or for what changed about one. `onSaved` gets the person.
export function askPerson(person, onSaved) {
  return ask({
    title: person ? "Change this person" : "Add a person",
    fields: personFields(person || { language_code: "sv" }),
    button: person ? "Save" : "Add",
    onSubmit: async (values) => {
      const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
      const kept = person ? { id: person.id, latitude: person.latitude, longitude: person.longitude } : {};
      onSaved(await api.savePerson({ ...kept, ...given }));
    },
  });
}

function personFields(person) {
  const code = person.language_code;
  const languages = Object.entries(LANGUAGES).map(([one, name]) => [one, `${isolated(name)} (${one})`]);
  if (code && !LANGUAGES[code]) languages.unshift([code, code]);
  return [
    { name: "first_name", label: "First name", value: person.first_name, required: true, maxlength: 64 },
    { name: "last_name", label: "Last name", value: person.last_name, maxlength: 64 },
    { name: "language_code", label: "Language of their Telegram", value: code, options: languages },
    { name: "username", label: "Telegram name, if they have one", value: person.username, maxlength: 32, pattern: "[A-Za-z0-9_]{4,32}", title: "4 to 32 letters, digits and _" },
    { name: "phone", label: "Phone number, if they have one", value: person.phone, type: "tel", maxlength: 20 },
    { name: "note", label: "Note for this page, if you like", value: person.note, maxlength: 80 },
  ];
}

// Ask before a person and their chats are removed.
export function askRemoval(person, onRemoved) {
  return ask({
    title: `Remove ${isolated(nameOf(person))}?`,
    text: "The person and their chats disappear from the sandbox. The bot is not told.",
    button: "Remove", danger: true,
    onSubmit: async () => { await api.removePerson(person.id); onRemoved(); },
  });
}
