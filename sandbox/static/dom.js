// Making elements, icons and files ready for the page.

const SVG = "http://www.w3.org/2000/svg";
const RIGHT_TO_LEFT = /^(?:\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko})/u;

// An element with attributes (on… are listeners; null, undefined and false are left out) and children.
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

// One of the icons of index.html; controls that hold nothing else carry a label of their own.
export function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  drawing.append(use);
  return drawing;
}

// Words for screen readers only.
export const unseen = (text) => element("span", { class: "unseen" }, text);

// The direction of a text by its first letter, as dir=auto finds it.
export function directionOf(text) {
  const letter = text?.match(/\p{L}/u)?.[0];
  return letter && RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}

// A name between marks that keep its direction from moving what stands around it.
export const isolated = (text) => `\u2068${text}\u2069`;

// Up to two letters that stand for a name.
export function initials(name) {
  const words = (name || "").split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => [...(word || "")][0] || "").join("").toUpperCase();
}

// The content of a file in base64, as the control API takes it.
export function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

// Ask for a file; nothing happens when none is chosen.
export function chooseFile(accept, onFile) {
  const chooser = element("input", { type: "file", accept });
  chooser.addEventListener("change", () => { if (chooser.files[0]) onFile(chooser.files[0]); });
  chooser.click();
}

export function sizeOf(bytes) {
  if (bytes === undefined) return "";
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
