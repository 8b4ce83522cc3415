import { useWords } from "#ui/words.tsx";
import "./states.css";

/** Says of a path, an end or a connection that it is used only when something is down. */
export function FailoverMark() {
  const { messages } = useWords();
  return <span className="failover-mark">{messages.names.failoverOnly}</span>;
}
