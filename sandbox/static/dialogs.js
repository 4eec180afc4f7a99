// Dialogs that ask for a few facts or tell something. Esc closes them; the focus goes back to where it was.
import { element } from "./dom.js";

let count = 0;

// Show a form; gives its values once `onSubmit` took them, or null when it was closed. What onSubmit throws is shown.
export function ask({ title, text, fields = [], button = "OK", danger = false, onSubmit = async () => {} }) {
  count += 1;
  const id = `dialog-${count}`;
  const fault = element("p", { class: "fault", role: "alert" });
  const form = element("form", { method: "dialog" },
    element("h2", { id }, title), text && element("p", { dir: "auto" }, text),
    fields.map((field, at) => labelled(field, at === 0)), fault,
    element("div", { class: "dialog-ways" },
      element("button", { type: "button", onclick: () => dialog.close() }, "Cancel"),
      element("button", { class: danger ? "primary danger" : "primary", autofocus: !fields.length }, button)));
  const dialog = element("dialog", { "aria-labelledby": id }, form);
  return new Promise((resolve) => {
    let given = null;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const values = Object.fromEntries(new FormData(form));
      try { await onSubmit(values); } catch (error) { fault.textContent = error.message; return; }
      given = values;
      dialog.close();
    });
    show(dialog, () => resolve(given));
  });
}

// One text that has to be read before going on, such as a bot's alert.
export function tell(title, text) {
  count += 1;
  const id = `dialog-${count}`;
  const dialog = element("dialog", { "aria-labelledby": id, "data-testid": "alert", role: "alertdialog" },
    element("form", { method: "dialog" }, element("h2", { id }, title), element("p", { dir: "auto" }, text),
      element("div", { class: "dialog-ways" }, element("button", { class: "primary", autofocus: true }, "OK"))));
  return new Promise((resolve) => { show(dialog, resolve); });
}

function show(dialog, onClose) {
  dialog.addEventListener("close", () => { dialog.remove(); onClose(); });
  document.body.append(dialog);
  dialog.showModal();
}

function labelled({ label, hint, options, rows, ...attributes }, isFirst) {
  const facts = { ...attributes, autofocus: isFirst, dir: attributes.type && attributes.type !== "text" ? undefined : "auto" };
  if (options) return element("label", {}, label, select({ ...facts, dir: undefined }, options));
  const field = element(rows ? "textarea" : "input", { autocomplete: "off", rows, ...facts });
  if (rows) { field.removeAttribute("value"); field.value = attributes.value || ""; }
  return element("label", {}, label, hint && element("small", {}, hint), field);
}

function select({ value, ...attributes }, options) {
  return element("select", attributes, options.map(([code, name]) => element("option", { value: code, selected: String(code) === String(value) }, name)));
}
