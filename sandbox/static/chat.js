// What the page knows of one person's chat with one bot; fetches only what changed since.
import * as api from "./api.js";

export class Chat {
  constructor(person, bot) {
    this.person = person;
    this.bot = bot;
    this.forget();
  }

  forget() {
    this.rev = 0;
    this.known = new Map();
    this.facts = null;
  }

  // All messages in order, oldest first.
  get messages() { return (this.facts?.message_ids || []).map((id) => this.known.get(id)); }

  // Returns the answers to taps that came since the last time (none the first time).
  async fetch() {
    const isFirst = this.facts === null;
    const before = this.rev;
    const got = await api.chat(this.person, this.bot, before);
    for (const message of got.messages) this.known.set(message.message_id, message);
    const isWhole = got.rev >= before && got.message_ids.every((id) => this.known.has(id));
    if (!isWhole && before) { // the sandbox was emptied or started again
      this.forget();
      return this.fetch();
    }
    const here = new Set(got.message_ids);
    for (const id of this.known.keys()) if (!here.has(id)) this.known.delete(id);
    this.facts = got;
    this.rev = got.rev;
    return isFirst ? [] : got.answers.filter((answer) => answer.rev > before);
  }
}
