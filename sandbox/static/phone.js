// One phone: who holds it, their chat with the bot, and what they do there.
import * as api from "./api.js";
import { sendFile, takeDrops } from "./attach.js";
import { inShort } from "./cards.js";
import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { tell } from "./dialogs.js";
import { directionOf, element, initials } from "./dom.js";
import { replyKeyboard } from "./keyboard.js";
import { destination, payloadOf } from "./links.js";
import { Log } from "./log.js";
import { closeMenu } from "./menu.js";
import { attachMenu, commandMenu, messageMenu, moreMenu } from "./menus.js";
import { label, nameOf } from "./people.js";

const TOAST_MS = 5000;
const TYPING_MS = 5000;
const ANSWER_MS = 15000;
const ACTIONS = { typing: "writing …", upload_photo: "sending a picture …", upload_document: "sending a file …", choose_sticker: "choosing a sticker …", find_location: "looking for a place …", record_voice: "recording …", upload_voice: "sending a recording …" };
// After these the reader wants to see the end of the chat.
const SENDS = new Set(["text", "start", "tap", "contact", "location", "photo", "document", "voice", "sticker", "video_note", "animation", "dice", "poll", "forward"]);

export class Phone {
  // `page`: onHolder(id), onAdd(), onNews(count), onPeople(), people().
  constructor(template, page) {
    this.root = template.content.firstElementChild.cloneNode(true);
    this.find = (selector) => this.root.querySelector(selector);
    this.page = page;
    this.people = page.people;
    this.waiting = new Map();
    this.composer = new Composer(this.find, { onText: (text) => this.act("text", { text }), onEdit: (message, text) => this.act("edit", { message_id: message.message_id, text }), onFile: (file) => sendFile(this, "photo", file) });
    this.log = new Log(this.find(".log"), this.find(".jump"), this.deeds());
    this.find(".holder").addEventListener("change", (event) => page.onHolder(Number(event.target.value)));
    const presses = {
      ".add-person": () => page.onAdd(), ".start": () => this.act("start"), ".unblock": () => this.act("unblock"), ".restart": () => this.act("start"),
      ".commands": (event) => commandMenu(this, event.currentTarget), ".attach": (event) => attachMenu(this, event.currentTarget), ".more": (event) => moreMenu(this, event.currentTarget),
      ".keyboard-toggle": () => this.foldKeyboard(!this.find(".reply-keyboard").hidden), ".pinned": () => this.log.reveal(this.pinned),
    };
    for (const [selector, deed] of Object.entries(presses)) this.find(selector).addEventListener("click", deed);
    takeDrops(this);
    this.find(".skip").addEventListener("click", (event) => { event.preventDefault(); this.composer.field.focus(); });
    this.find(".link-form").addEventListener("submit", (event) => { event.preventDefault(); this.startBy(this.find(".payload").value); });
  }

  // Show these people to choose from, and who holds the phone now.
  setHolder(people, person) {
    const shown = JSON.stringify([people.map(label), person?.id]);
    if (this.shownPeople !== shown) {
      this.shownPeople = shown;
      this.find(".holder").replaceChildren(...people.map((one) => element("option", { value: one.id, selected: one.id === person?.id }, label(one))));
      this.find(".holder").disabled = !people.length;
      this.find(".holder").title = person ? label(person) : "";
      this.find(".holder").dir = directionOf(person?.first_name);
    }
    this.holder = person;
    this.root.setAttribute("aria-label", person ? `Phone of ${nameOf(person)}` : "Phone");
    this.find(".log").setAttribute("aria-label", person ? `Chat of ${nameOf(person)} with the bot` : "Chat");
    this.find(".log").lang = person?.language_code || "en";
    this.meet();
  }

  setTime(time) { this.find(".status-time").textContent = time; }

  setBot(bot, isRunning) {
    this.bot = bot;
    this.isRunning = isRunning;
    this.find(".bot-name").textContent = bot ? bot.name : "No bot yet";
    this.find(".avatar").textContent = initials(bot?.name);
    this.meet();
    this.drawState();
  }

  // A new pair of person and bot has another chat.
  meet() {
    const { person, bot } = this.chat || {};
    if (this.chat && person === this.holder?.id && bot === this.bot?.id) return;
    this.composer.changeHolder(person, this.holder?.id);
    this.chat = new Chat(this.holder?.id, this.bot?.id);
    this.waiting.clear();
    this.log.clear();
    this.setTyping(null);
    this.draw();
    this.refresh();
  }

  // Fetch and draw the chat; calls while one is running are folded into one more.
  async refresh() {
    if (!this.chat?.person) return;
    if (this.isRefreshing) { this.isStale = true; return; }
    this.isRefreshing = true;
    do {
      this.isStale = false;
      await this.fetch().catch((error) => this.toast(error.message));
    } while (this.isStale);
    this.isRefreshing = false;
  }

  async fetch() {
    const { chat } = this;
    const answers = await chat.fetch();
    if (chat !== this.chat) { this.isStale = true; return; }
    if (!chat.facts.typing) this.setTyping(null); else if (!this.action) this.setTyping("typing");
    this.draw();
    answers.forEach((answer) => this.showAnswer(answer));
  }

  // Forget what is known, and fetch all of it: after the connection was lost.
  reload() {
    this.chat?.forget();
    return this.refresh();
  }

  draw() {
    const facts = this.chat.facts;
    const messages = facts ? this.chat.messages : [];
    const isEmpty = Boolean(facts) && !messages.length;
    this.drawEmpty(facts, isEmpty);
    this.drawKeyboard(facts?.reply_keyboard);
    this.composer.askFor(facts?.reply_keyboard, messages);
    this.find(".blocked").hidden = !facts?.blocked;
    this.find(".composer").hidden = !this.bot || !facts || facts.blocked || (isEmpty && !facts.started);
    this.find(".pinned").hidden = !facts?.pinned.length;
    this.pinned = facts?.pinned.at(-1);
    this.find(".pinned-text").textContent = this.pinned ? inShort(this.chat.known.get(this.pinned) || {}) : "";
    this.drawState();
    if (!facts) return;
    const news = this.log.show(messages);
    if (news) this.page.onNews(news);
  }

  drawEmpty(facts, isEmpty) {
    this.find(".no-people").hidden = Boolean(this.holder);
    this.find(".no-bot").hidden = !this.holder || Boolean(this.bot);
    this.find(".begin").hidden = !this.bot || !isEmpty || facts.blocked;
    this.find(".log").hidden = !this.find(".no-people").hidden || !this.find(".no-bot").hidden;
    this.find(".address").textContent = location.origin;
  }

  drawState() {
    const blocked = this.chat?.facts?.blocked;
    const state = !this.bot ? "" : blocked ? "you blocked this bot" : ACTIONS[this.action] || (this.action ? "busy …" : this.isRunning ? "bot" : "bot, not running now");
    this.find(".bot-state").textContent = state;
    this.find(".bot-state").classList.toggle("busy", Boolean(this.action) && !blocked);
  }

  setTyping(action) {
    clearTimeout(this.typing);
    this.action = action;
    if (action) this.typing = setTimeout(() => this.setTyping(null), TYPING_MS);
    this.drawState();
  }

  drawKeyboard(keyboard) {
    const place = this.find(".reply-keyboard");
    const shown = JSON.stringify(keyboard?.keyboard || null);
    if (this.shownKeyboard !== shown) {
      const hadFocus = place.contains(document.activeElement);
      this.shownKeyboard = shown;
      place.replaceChildren(...replyKeyboard(keyboard, (text) => this.act("tap", { text })));
      place.classList.toggle("tall", Boolean(keyboard) && !keyboard.resize_keyboard);
      this.foldKeyboard(!place.childElementCount);
      if (hadFocus) this.composer.field.focus();
    }
    this.find(".keyboard-toggle").hidden = !place.childElementCount;
  }

  foldKeyboard(isFolded) {
    this.find(".reply-keyboard").hidden = isFolded;
    this.find(".keyboard-toggle").setAttribute("aria-expanded", String(!isFolded));
  }

  // What the messages of the log can ask for.
  deeds() {
    const phone = this;
    return {
      get username() { return phone.bot?.username; },
      linkTo: (address, attributes) => this.linkTo(address, attributes),
      onPress: (message, place, button) => this.press(message, place, button),
      onCommand: (text) => this.act("text", { text }),
      onEdit: (message) => this.composer.edit(message),
      onActions: (message, opener) => messageMenu(this, message, opener),
      onShow: (messageId) => this.log.reveal(messageId),
      onNote: (text) => this.toast(text),
      onCopy: (text) => this.copy(text),
    };
  }

  // Do something as the person; gives what the sandbox answers. Raises an Error that says why not.
  async attempt(deed, wish = {}) {
    closeMenu();
    if (!this.holder) throw new Error("Nobody holds this phone yet: add a person.");
    const done = await api.act(this.holder.id, this.bot?.id, deed, wish);
    if (SENDS.has(deed)) this.log.toEnd();
    return done;
  }

  // The same, with a note on the phone and null when it cannot be done.
  async act(deed, wish) {
    try { return await this.attempt(deed, wish); } catch (error) { this.toast(error.message); return null; }
  }

  async press(message, place, button) {
    const wait = (isWaiting) => { button.classList.toggle("waiting", isWaiting); button.toggleAttribute("aria-busy", isWaiting); };
    wait(true);
    const done = await this.act("press", { message_id: message.message_id, ...place });
    const query = done?.callback_query_id;
    const isAnswered = this.chat.facts?.answers.some((answer) => answer.callback_query_id === query);
    if (!query || isAnswered) { wait(false); return; }
    this.waiting.set(query, () => wait(false));
    setTimeout(() => wait(false), ANSWER_MS);
  }

  showAnswer({ callback_query_id: query, text, show_alert: isAlert }) {
    this.waiting.get(query)?.();
    this.waiting.delete(query);
    if (text && isAlert) tell(`${this.bot.name} to ${nameOf(this.holder)}`, text);
    else if (text) this.toast(text);
  }

  // A link that does what Telegram would: start this bot, or open a new tab.
  linkTo(address, attributes = {}) {
    const goal = destination(address, this.bot?.username);
    if (goal.address) return element("a", { ...attributes, href: goal.address, target: "_blank", rel: "noopener noreferrer" });
    const follow = (event) => { event.preventDefault(); this.follow(goal); };
    return element("a", { ...attributes, href: /^https?:/i.test(address) ? address : "#", onclick: follow });
  }

  follow({ payload, self, share, other }) {
    if (payload) this.act("start", { payload });
    else if (self) this.toast("This is the bot you are chatting with.");
    else if (share !== undefined) tell("Telegram would ask whom to send this to", share);
    else this.toast(`Only a real Telegram can open ${other}`);
  }

  // Start by a whole link, by what stands after start= in it, or without anything.
  startBy(text) {
    const payload = payloadOf(text);
    if (text.trim() && !payload) { this.toast("There is no start= in this link."); return; }
    this.find(".payload").value = "";
    this.act("start", payload ? { payload } : {});
  }

  draft() { return this.composer.take(); }

  async copy(text) {
    try { await navigator.clipboard.writeText(text); this.toast("Copied."); } catch { this.toast("The browser does not allow copying here."); }
  }

  toast(text) {
    const toast = this.find(".toast");
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(this.toasting);
    this.toasting = setTimeout(() => { toast.hidden = true; }, TOAST_MS);
  }
}
