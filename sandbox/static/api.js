// The control API of the sandbox.

const RETRY_MS = 1000;

async function request(method, path, body) {
  const response = await fetch(`/control/${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => { throw new Error("The sandbox does not answer. Is it running?"); });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error || `The sandbox answered ${response.status}`);
  return answer;
}

const query = (facts) => new URLSearchParams(Object.entries(facts).filter(([, value]) => value)).toString();

export const state = () => request("GET", "state");
export const chat = (person, bot, since) => request("GET", `people/${person}/chat?${query({ bot, since })}`);
export const act = (person, bot, deed, wish = {}) => request("POST", `people/${person}/${deed}?${query({ bot })}`, wish);
export const savePerson = (facts) => request("POST", "people", facts);
export const removePerson = (person) => request("DELETE", `people/${person}`);
export const moveClock = (wish) => request("POST", "clock", wish);
export const fileAddress = (id) => `/control/files/${encodeURIComponent(id)}`;

// Calls onEvent for every change, and onConnection(true or false) when the connection comes and goes.
export function listen(onEvent, onConnection) {
  const source = new EventSource("/control/events");
  source.onopen = () => onConnection(true);
  source.onmessage = (message) => onEvent(JSON.parse(message.data));
  source.onerror = () => {
    onConnection(false);
    // Browsers try again by themselves unless the answer was an error: then it is up to us.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(onEvent, onConnection), RETRY_MS);
  };
}
