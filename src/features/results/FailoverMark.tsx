import { useWords } from "#ui/words.tsx";
import "./states.css";

/** Says of a path, an end or a connection that it is used only when something is down. */
export function FailoverMark() {
  const { messages } = useWords();
  // The space keeps it apart from what it marks, for ears as well.
  return (
    <>
      {" "}
      <span className="failover-mark">{messages.names.failoverOnly}</span>
    </>
  );
}
