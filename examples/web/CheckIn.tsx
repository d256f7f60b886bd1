import { useState } from "react";

type Props = { name: string; onLeave: () => void };

/** How a person checks in on the web page of the fictional Harbour Line. */
export function CheckIn({ name, onLeave }: Props) {
  const [note, setNote] = useState("");
  const thanks = `Thank you, ${name}. You decide what happens next.`;

  return (
    <main className="check-in wide">
      <h1>Hello {name}</h1>
      <p>
        You <em>must</em> answer every question before you can talk to
        someone.
      </p>
      <p>You can skip any question, and you can stop whenever you like.</p>

      <label htmlFor="note">What would you like us to know?</label>
      <textarea
        id="note"
        value={note}
        placeholder="Tell us everything, don&apos;t leave anything out"
        onChange={(event) => setNote(event.target.value)}
      />

      {note ? <p>{thanks}</p> : <p>Nothing written yet. That is fine.</p>}

      <blockquote>Everything happens for a reason, people told me. It did not help.</blockquote>

      {/* tic: ignore-next[TIC2606] -- true today: drafts are not kept; a fix is planned for May */}
      <p>You will lose all your progress forever.</p>

      <button type="submit">Send</button>
      <button type="button" onClick={onLeave} aria-label="Leave this page quickly">
        No thanks, I&apos;d rather suffer alone
      </button>
      <button type="button" onClick={onLeave}>
        Not now
      </button>
    </main>
  );
}
