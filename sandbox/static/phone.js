// One phone: its holder, its chat, its keyboards and menus.
import * as api from "./api.js";
import { bubble, element, zone } from "./message.js";

const days = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: zone });
const ATTACHMENTS = [
  ["Photo…", "photo", true], ["Document", "document"], ["Place", "location"], ["My contact", "contact"],
  ["Voice message", "voice"], ["Sticker", "sticker"], ["Video message", "video_note"], ["Forward a text", "forward"],
];

export class Phone {
  constructor(template, { onHolder, onAddPerson, onNews, alert }) {
    this.root = template.content.firstElementChild.cloneNode(true);
    this.find = (selector) => this.root.querySelector(selector);
    this.log = this.find(".log");
    this.on = { onHolder, onNews, alert };
    this.person = null;
    this.answered = 0;
    this.refreshing = null;
    this.find(".holder").addEventListener("change", (event) => onHolder(Number(event.target.value)));
    this.find(".add-person").addEventListener("click", onAddPerson);
    this.find(".start").addEventListener("click", () => this.act("start"));
    this.find(".link-form").addEventListener("submit", (event) => { event.preventDefault(); this.act("start", { payload: this.find(".payload").value.trim() }); });
    this.find(".composer").addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    this.find(".write").addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.send(); } });
    this.find(".commands").addEventListener("click", (event) => this.openMenu(event.currentTarget, this.commandItems(), "from-bottom"));
    this.find(".attach").addEventListener("click", (event) => this.openMenu(event.currentTarget, this.attachItems(), "from-bottom"));
    this.find(".more").addEventListener("click", (event) => this.openMenu(event.currentTarget, this.moreItems(), "from-top"));
    this.root.addEventListener("keydown", (event) => { if (event.key === "Escape") this.closeMenu(true); });
  }

  // Show these people to choose from, and who holds the phone now.
  setPeople(people, holder) {
    const select = this.find(".holder");
    select.replaceChildren(...people.map((one) => element("option", { value: one.id, selected: one.id === holder }, label(one))));
    if (this.person !== holder) { this.person = holder; this.answered = null; this.log.replaceChildren(); this.refresh(); }
  }

  setBot(bot) {
    this.bot = bot;
    this.find(".bot-name").textContent = bot ? bot.name : "No bot yet";
    this.find(".avatar").textContent = "";
  }

  // Fetch and draw the chat; calls while one is running are folded into one more.
  refresh() {
    if (!this.person) return;
    if (this.refreshing) { this.again = true; return; }
    this.refreshing = this.draw().catch((error) => this.toast(error.message)).finally(() => {
      this.refreshing = null;
      if (this.again) { this.again = false; this.refresh(); }
    });
  }

  async draw() {
    const person = this.person;
    const chat = await api.chat(person);
    if (person !== this.person) return;
    this.chat = chat;
    const wasAtEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
    this.log.lang = chat.person.language_code || "en";
    this.drawMessages(chat.messages);
    this.drawKeyboard(chat.reply_keyboard);
    this.find(".begin").hidden = chat.started || chat.messages.length > 0;
    this.find(".composer").hidden = !chat.started && !chat.messages.length;
    this.setState(chat);
    this.showAnswers(chat.answers);
    if (wasAtEnd) this.log.scrollTop = this.log.scrollHeight;
  }

  setState(chat) {
    const state = chat.blocked ? "You blocked this bot" : chat.typing ? "writes …" : this.bot ? "bot" : "Start a bot with BOT_API_URL set to this address";
    this.find(".bot-state").textContent = state;
    clearTimeout(this.typing);
    if (chat.typing) this.typing = setTimeout(() => this.refresh(), 5200);
  }

  // Only what changed is drawn anew, so that the focus and screen readers are left in peace.
  drawMessages(messages) {
    const known = new Map([...this.log.children].map((node) => [node.dataset.key, node]));
    const wanted = [];
    let day = "";
    for (const message of messages) {
      const thisDay = days.format(new Date(message.date * 1000));
      if (thisDay !== day) { day = thisDay; wanted.push(known.get(`day-${day}`) || this.keyed(element("div", { class: "day" }, day), `day-${day}`)); }
      const key = `m-${message.message_id}`;
      const old = known.get(key);
      if (old && old.dataset.rev === String(message.rev)) { wanted.push(old); continue; }
      const fresh = this.keyed(bubble(message, this.deeds()), key);
      fresh.dataset.rev = message.rev;
      wanted.push(fresh);
      if (message.from.is_bot) this.on.onNews();
    }
    for (const node of [...this.log.children]) if (!wanted.includes(node)) this.keepFocus(node, wanted);
    wanted.forEach((node, at) => { if (this.log.children[at] !== node) this.log.insertBefore(node, this.log.children[at] || null); });
  }

  keyed(node, key) { node.dataset.key = key; return node; }

  keepFocus(node, wanted) {
    const hadFocus = node.contains(document.activeElement);
    node.remove();
    if (hadFocus) {
      const next = wanted.find((one) => one.dataset.key === node.dataset.key);
      setTimeout(() => (next?.querySelector("button") || this.log).focus(), 0);
    }
  }

  deeds() {
    return {
      onPress: (message, button, row, col) => this.press(message, button, row, col),
      onCommand: (command) => this.act("text", { text: command }),
      onLink: (address) => this.openLink(address),
      onEdit: (message) => { const text = prompt("Change your message", message.text); if (text) this.act("edit", { message_id: message.message_id, text }); },
    };
  }

  async press(message, button, row, col) {
    const done = await this.act("press", { message_id: message.message_id, row, col });
    if (done?.url && !this.openLink(done.url)) window.open(done.url, "_blank", "noreferrer");
  }

  // A link to this bot with a payload is a deep link: it starts the bot here.
  openLink(address) {
    const match = this.bot && address.match(new RegExp(`^https?://t\\.me/${this.bot.username}\\?start=([^&\\s]+)`));
    if (match) this.act("start", { payload: decodeURIComponent(match[1]) });
    return Boolean(match);
  }

  drawKeyboard(keyboard) {
    const rows = (keyboard?.keyboard || []).map((row) => element("div", { class: "keys-row keys" }, ...row.map((button) =>
      element("button", { type: "button", "data-testid": "reply-button", dir: "auto", onclick: () => this.act("tap", { text: button.text }) }, button.text))));
    this.find(".reply-keyboard").replaceChildren(...rows);
    this.find(".write").placeholder = keyboard?.input_field_placeholder || "Message";
  }

  showAnswers(answers) {
    const newest = answers.at(-1);
    if (this.answered === null) { this.answered = newest?.callback_query_id; return; }
    if (!newest || newest.callback_query_id === this.answered) return;
    this.answered = newest.callback_query_id;
    if (newest.text && newest.show_alert) this.on.alert(newest.text);
    else if (newest.text) this.toast(newest.text);
  }

  toast(text) {
    const toast = this.find(".toast");
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(this.toasting);
    this.toasting = setTimeout(() => { toast.hidden = true; }, 5000);
  }

  async act(deed, wish = {}) {
    this.closeMenu();
    try {
      const done = await api.act(this.person, deed, wish);
      this.log.scrollTop = this.log.scrollHeight;
      return done;
    } catch (error) { this.toast(error.message); return null; }
  }

  send() {
    const field = this.find(".write");
    const text = field.value.trim();
    if (!text) return;
    field.value = "";
    this.act("text", { text });
  }

  commandItems() {
    const commands = this.chat?.commands || [];
    if (!commands.length) return [["The bot has set no commands", "", () => this.closeMenu()]];
    return commands.map((one) => [`/${one.command}`, one.description, () => this.act("text", { text: `/${one.command}` })]);
  }

  attachItems() {
    return ATTACHMENTS.map(([name, deed, asksFile]) => [name, "", () => {
      if (asksFile) return this.choosePicture();
      return this.act(deed, deed === "forward" ? { text: this.find(".write").value.trim() || "A forwarded text" } : {});
    }]);
  }

  choosePicture() {
    this.closeMenu();
    const chooser = element("input", { type: "file", accept: "image/*" });
    chooser.addEventListener("change", async () => {
      const bytes = new Uint8Array(await chooser.files[0].arrayBuffer());
      let binary = "";
      for (const byte of bytes) binary += String.fromCharCode(byte);
      this.act("photo", { file: btoa(binary), mime_type: chooser.files[0].type });
    });
    chooser.click();
  }

  moreItems() {
    const blocked = this.chat?.blocked;
    return [
      [blocked ? "Unblock the bot" : "Block the bot", "", () => this.act(blocked ? "unblock" : "block")],
      ["Delete the chat on this phone", "The bot is not told", () => this.act("delete_chat")],
      ["Start again", "Sends /start", () => this.act("start")],
    ];
  }

  openMenu(opener, items, side) {
    const menu = this.find(".menu");
    if (!menu.hidden && this.opener === opener) { this.closeMenu(); return; }
    this.closeMenu();
    this.opener = opener;
    opener.setAttribute("aria-expanded", "true");
    menu.className = `menu ${side}`;
    menu.replaceChildren(...items.map(([name, note, deed]) => element("button", { type: "button", role: "menuitem", dir: "auto", onclick: deed }, name, note ? element("small", {}, note) : null)));
    menu.hidden = false;
    menu.querySelector("button")?.focus();
  }

  closeMenu(refocus = false) {
    const menu = this.find(".menu");
    if (menu.hidden) return;
    menu.hidden = true;
    this.opener?.setAttribute("aria-expanded", "false");
    if (refocus) this.opener?.focus();
  }
}

export function label(person) {
  const name = [person.first_name, person.last_name].filter(Boolean).join(" ");
  return person.note ? `${name} – ${person.note}` : `${name} (${person.language_code || "?"})`;
}
