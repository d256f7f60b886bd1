// Everything works without this file. With it, a talk stays on one page: a form marked data-live is sent in the
// background, and what is new in the page that comes back is put into this one. Nothing is stored.
"use strict";

const waiting = new Set();

async function send(form, key) {
  const fields = new URLSearchParams(new FormData(form, key));
  const words = form.querySelector("textarea");
  const said = words ? words.value.trim() : "";
  if (words && !said) return;
  if (key && key.id === "stop") waiting.forEach((one) => one.abort()); // what is being written is not shown
  const control = new AbortController();
  waiting.add(control);
  if (words) {
    put("you", said);
    words.value = "";
  }
  try {
    const answer = await fetch(form.action, { method: "POST", body: fields, signal: control.signal });
    if (answer.redirected) return location.assign(answer.url); // the talk is over, or was never begun
    if (!answer.ok) throw new Error(answer.statusText);
    show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch (error) {
    if (error.name === "AbortError") return;
    put("note", "That did not get through. You can send it again.");
    if (words && !words.value) words.value = said;
  } finally {
    waiting.delete(control);
  }
}

function put(kind, text) {
  const node = document.createElement("p");
  node.className = kind;
  node.textContent = text;
  document.getElementById("said").append(node);
  node.scrollIntoView({ block: "nearest" });
}

function show(page) {
  document.getElementById("said").append(...page.querySelectorAll("#said > *"));
  const ways = document.getElementById("ways");
  const newer = page.getElementById("ways");
  if (newer && newer.innerHTML !== ways.innerHTML) {
    const focused = ways.contains(document.activeElement);
    ways.replaceWith(newer);
    if (focused) newer.querySelector("button").focus(); // a key that is gone hands its focus on
  }
  document.getElementById("ways").scrollIntoView({ block: "nearest" });
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-live]")) return;
  event.preventDefault();
  send(form, event.submitter);
});

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-people]")) return;
  event.preventDefault();
  const chosen = form.querySelector("select").id;
  const answer = await fetch(`${form.action}?${new URLSearchParams(new FormData(form))}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const here of document.querySelectorAll("details .people, main .people")) {
    const place = here.closest("details") ? "details .people" : "main .people";
    const newer = page.querySelector(place);
    if (newer) here.replaceWith(newer);
  }
  document.getElementById(chosen).focus();
});

document.addEventListener("keydown", (event) => {
  const stop = document.getElementById("stop");
  if (event.key === "Escape" && stop) stop.click();
  if (event.key === "Enter" && !event.shiftKey && event.target.id === "words" && !event.isComposing) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});

document.getElementById("leave")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.body.hidden = true; // at once, however long the other page takes
  location.replace(event.currentTarget.href);
});
