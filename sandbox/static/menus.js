// The menus of a phone: commands of the bot, things to send, the chat itself, one message.
import { attachItems } from "./attach.js";
import { ask } from "./dialogs.js";
import { openMenu } from "./menu.js";
import { askPerson, askRemoval, nameOf } from "./people.js";

const frameOf = (phone) => phone.find(".frame");

export function commandMenu(phone, opener) {
  const commands = phone.chat.facts?.commands || [];
  const items = commands.map(({ command, description }) => ({ name: `/${command}`, note: description, deed: () => phone.act("text", { text: `/${command}` }) }));
  openMenu(opener, frameOf(phone), items.length ? items : [{ name: "The bot has set no commands" }], { label: "Commands of the bot" });
}

export function attachMenu(phone, opener) {
  openMenu(opener, frameOf(phone), attachItems(phone), { label: "Send something else than text" });
}

export function moreMenu(phone, opener) {
  const { holder, chat } = phone;
  const isBlocked = chat.facts?.blocked;
  const ofChat = [
    { name: "Start again", note: "Sends /start", icon: "start", deed: () => phone.act("start") },
    { name: "Start with a link…", note: "As if a t.me link had been opened", icon: "link", deed: () => askLink(phone) },
    { name: isBlocked ? "Unblock the bot" : "Block the bot", icon: "block", deed: () => phone.act(isBlocked ? "unblock" : "block") },
    { name: "Delete the chat…", note: "On this phone; the bot is not told", icon: "bin", danger: true, deed: () => askDeletion(phone) },
  ];
  const ofPerson = [
    { name: "Change this person…", icon: "contact", deed: () => askPerson(holder, () => phone.page.onPeople()) },
    { name: "Remove this person…", icon: "bin", danger: true, deed: () => askRemoval(holder, () => phone.page.onPeople()) },
  ];
  const items = [...(phone.bot && holder ? ofChat : []), ...(holder ? ofPerson : [])];
  openMenu(opener, frameOf(phone), items.length ? items : [{ name: "Nobody holds this phone yet" }], { label: "This chat and person", side: "top" });
}

export function messageMenu(phone, message, opener) {
  const text = message.text || message.caption;
  const items = [
    !message.from.is_bot && message.text && { name: "Change", icon: "edit", deed: () => phone.composer.edit(message) },
    { name: "Forward to the bot", icon: "forward", deed: () => phone.act("forward", { message_id: message.message_id }) },
    text && { name: "Copy the text", icon: "copy", deed: () => phone.copy(text) },
  ];
  openMenu(opener, frameOf(phone), items.filter(Boolean), { label: "This message" });
}

function askLink(phone) {
  return ask({
    title: "Start with a link", button: "Start",
    fields: [{ name: "link", label: "Link, or what stands after start= in it", required: true }],
    onSubmit: async ({ link }) => phone.startBy(link),
  });
}

function askDeletion(phone) {
  return ask({
    title: "Delete the chat?", text: `All messages disappear from the phone of ${nameOf(phone.holder)}. The bot is not told.`,
    button: "Delete", danger: true,
    onSubmit: () => phone.attempt("delete_chat"),
  });
}
