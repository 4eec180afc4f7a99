// The control API of the sandbox.

async function request(method, path, body) {
  const response = await fetch(`/control/${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error || `The sandbox answered ${response.status}`);
  return answer;
}

export const state = () => request("GET", "state");
export const chat = (person) => request("GET", `people/${person}/chat`);
export const act = (person, deed, wish = {}) => request("POST", `people/${person}/${deed}`, wish);
export const addPerson = (facts) => request("POST", "people", facts);
export const moveClock = (wish) => request("POST", "clock", wish);

// Calls onEvent for every change, onOpen(true|false) when the connection comes and goes.
export function listen(onEvent, onOpen) {
  const source = new EventSource("/control/events");
  source.onopen = () => onOpen(true);
  source.onerror = () => onOpen(false);
  source.onmessage = (message) => onEvent(JSON.parse(message.data));
}
