// What the links of a chat lead to: the bot itself, another place of Telegram, or the web.

const PAYLOAD = /[?&]start=([^&\s#]+)/;

// {payload} for a deep link of this bot, {self} for a plain link to it, {share} for a sharing link,
// {address} for the web, {other} for what only a real Telegram can open.
export function destination(address, username) {
  const bare = address.trim();
  const isNamed = /^(?:https?|tg|mailto|tel):/i.test(bare);
  let url;
  try { url = new URL(isNamed ? bare : `https://${bare}`); } catch { return { other: bare }; }
  const name = telegramName(url);
  if (name && username && name.toLowerCase() === username.toLowerCase()) {
    const payload = payloadOf(bare);
    return payload ? { payload } : { self: true };
  }
  if (name === "share") return { share: [url.searchParams.get("text"), url.searchParams.get("url")].filter(Boolean).join("\n") };
  return ["http:", "https:", "mailto:", "tel:"].includes(url.protocol) ? { address: url.href } : { other: bare };
}

// The payload of a link, or of what somebody typed in its place; empty when there is none.
export function payloadOf(text) {
  const match = text.match(PAYLOAD);
  if (match) { try { return decodeURIComponent(match[1]); } catch { return match[1]; } }
  return /[/?]/.test(text) ? "" : text.trim();
}

function telegramName(url) {
  if (["t.me", "telegram.me", "www.t.me"].includes(url.hostname)) return url.pathname.split("/")[1] || "";
  if (url.protocol !== "tg:") return "";
  const what = url.hostname || url.pathname.replace(/^\/+/, "");
  return what === "resolve" ? url.searchParams.get("domain") || "" : "";
}
