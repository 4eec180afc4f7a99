// The line where people write: the field, changing a message, answering when the bot asks for it.
import { inShort } from "./cards.js";

export class Composer {
  constructor(find, { onText, onEdit, onFile }) {
    this.find = find;
    this.field = find(".write");
    this.editing = null;
    this.drafts = new Map();
    this.isAsked = false;
    find(".composer").addEventListener("submit", (event) => { event.preventDefault(); this.send(onText, onEdit); });
    find(".strip-close").addEventListener("click", () => this.leaveStrip());
    this.field.addEventListener("input", () => this.fit());
    this.field.addEventListener("paste", (event) => {
      const file = [...event.clipboardData.files].find((one) => one.type.startsWith("image/"));
      if (file) { event.preventDefault(); onFile(file); }
    });
    this.field.addEventListener("keydown", (event) => this.onKey(event));
  }

  onKey(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.find(".composer").requestSubmit();
    } else if (event.key === "Escape" && !this.find(".strip").hidden) this.leaveStrip();
  }

  // The text stays in the field until the sandbox has taken it.
  async send(onText, onEdit) {
    const text = this.field.value.trim();
    if (!text || this.isSending) return;
    this.isSending = true;
    const { editing } = this;
    this.write("");
    const isTaken = editing ? await onEdit(editing, text) : await onText(text);
    this.isSending = false;
    if (!isTaken && !this.field.value) this.write(text);
    else if (isTaken && editing && this.editing === editing) this.leaveStrip();
  }

  write(text) {
    this.field.value = text;
    this.fit();
  }

  // What is written, which is then taken out of the field.
  take() {
    const text = this.field.value.trim();
    this.write("");
    return text;
  }

  fit() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
  }

  // Each person keeps what they were writing.
  changeHolder(before, after) {
    if (before) this.drafts.set(before, this.editing ? "" : this.field.value);
    this.editing = null;
    this.dismissed = undefined;
    this.strip(null);
    this.write(this.drafts.get(after) || "");
  }

  edit(message) {
    this.editing = message;
    this.strip("Change your message", message.text);
    this.write(message.text);
    this.field.focus();
  }

  // The bot's wish for an answer stands above the field until the person has written or closed it.
  askFor(keyboard, messages) {
    const last = messages.at(-1);
    this.field.placeholder = keyboard?.input_field_placeholder || "Message";
    if (this.editing) return;
    const isAsked = Boolean(keyboard?.force_reply && last?.from.is_bot && last.message_id !== this.dismissed);
    if (isAsked && !this.isAsked && this.find(".frame").contains(document.activeElement)) this.field.focus();
    this.isAsked = isAsked;
    this.asking = isAsked ? last : null;
    this.strip(isAsked ? "Answer to" : null, isAsked ? inShort(last) : "");
  }

  leaveStrip() {
    if (this.editing) this.write("");
    else this.dismissed = this.asking?.message_id;
    this.editing = null;
    this.isAsked = false;
    this.strip(null);
    this.field.focus();
  }

  strip(title, text = "") {
    this.find(".strip").hidden = title === null;
    this.find(".strip-title").textContent = title || "";
    this.find(".strip-text").textContent = text.split("\n")[0];
  }
}
