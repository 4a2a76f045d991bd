// The windows' tabs, the countdown to the next reminder, and the button that skips to it.

const by = (id) => document.getElementById(id);
const tabs = [...document.querySelectorAll(".tabs a")];
const frames = [];
let difference = 0; // of the demo's clock from this browser's, in milliseconds
let next = null;
let asked = 0;

async function ask(path, body) {
  const answer = await fetch(path, body === undefined ? {} : { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

function choose() {
  const chosen = Math.max(0, tabs.findIndex((tab) => `#${tab.id}` === location.hash));
  tabs.forEach((tab, place) => tab.setAttribute("aria-selected", String(place === chosen)));
  frames.forEach((frame, place) => {
    frame.classList.toggle("shown", place === chosen);
    frame.tabIndex = place === chosen ? 0 : -1;
  });
}

function duration(seconds) {
  const [days, hours] = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24];
  const [minutes, rest] = [Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  if (days) return `${days} d ${hours} h`;
  if (hours) return `${hours} h ${minutes} min`;
  return `${minutes}:${String(rest).padStart(2, "0")}`;
}

function before(milliseconds) {
  const minutes = Math.round(milliseconds / 60000);
  if (minutes === 1440) return "a day before it starts";
  return minutes === 1 ? "a minute before it starts" : `${minutes} minutes before it starts`;
}

function draw() {
  const now = Date.now() + difference;
  const clock = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit" });
  const ahead = difference > 30000 ? `, ${duration(difference / 1000)} ahead of you` : "";
  by("clock").textContent = `It is ${clock.format(now)} here${ahead}.`;
  if (!next) {
    by("countdown").textContent = "none planned";
    by("due").textContent = "As the organizer, add or import a talk: its reminders are planned with it.";
    return;
  }
  const due = Date.parse(next.due_at);
  by("countdown").textContent = due > now ? `in ${duration((due - now) / 1000)}` : "now";
  by("due").textContent = `${next.talk}, ${before(Date.parse(next.starts_at) - due)}`;
}

function take(time, sentAt) {
  // The answer's time is about that of the middle of the way.
  difference = Date.parse(time.now) - (sentAt + Date.now()) / 2;
  if (Math.abs(difference) < 1000) difference = 0;
  next = time.next;
  by("skip").disabled = !next;
  draw();
}

async function look() {
  const turn = (asked += 1);
  const sentAt = Date.now();
  try {
    const time = await ask("/time");
    // Another demo at the same address: its windows are others.
    if (!by("ended").hidden) location.reload();
    if (turn === asked) take(time, sentAt);
  } catch {
    by("ended").hidden = false;
  }
}

async function skip() {
  const button = by("skip");
  button.disabled = true;
  asked += 1;
  try {
    const time = await ask("/skip", {});
    take(time, Date.now());
  } catch {
    button.disabled = false;
    await look();
  }
}

async function copy() {
  const text = by("announcement").textContent;
  try {
    await navigator.clipboard.writeText(text);
    by("copy").textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(by("announcement"));
    by("copy").textContent = "Selected: copy it with Ctrl-C";
  }
  setTimeout(() => { by("copy").textContent = "Copy announcement"; }, 3000);
}

async function open() {
  const { windows, announcement } = await ask("/visit", { zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  by("announcement").textContent = announcement.trim();
  for (const [place, address] of windows.entries()) {
    const frame = document.createElement("iframe");
    frame.title = tabs[place].textContent;
    frame.src = address;
    frames.push(frame);
  }
  // Each loads some fonts: the one that is looked at goes first.
  const first = frames.find((_, place) => tabs[place].getAttribute("aria-selected") === "true");
  first.addEventListener("load", () => { for (const frame of frames) if (frame !== first) by("frames").append(frame); });
  by("frames").append(first);
  choose();
}

addEventListener("hashchange", choose);
by("skip").addEventListener("click", skip);
by("copy").addEventListener("click", copy);
choose();
await open();
await look();
setInterval(look, 1000);
setInterval(draw, 250);
