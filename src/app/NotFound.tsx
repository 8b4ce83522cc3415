import { Link } from "react-router";
import { useWords } from "#ui/words.tsx";
import { Screen } from "./Screen.tsx";

/** Says that an address leads nowhere. */
export function NotFound() {
  const { messages } = useWords();
  const { notFound } = messages.app;
  return (
    <Screen title={notFound.title}>
      <div className="screen-message">
        <h1>{notFound.title}</h1>
        <p>{notFound.text}</p>
        <ToPlans />
      </div>
    </Screen>
  );
}

/** The way back to the start. */
export function ToPlans() {
  const { messages } = useWords();
  return (
    <Link className="button button-plain" to="/">
      {messages.shared.toPlans}
    </Link>
  );
}
