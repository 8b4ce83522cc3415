import { Component, type ReactNode } from "react";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";

type CrashBoundaryProps = { readonly children: ReactNode };
type CrashBoundaryState = { readonly error: unknown };

/** Shows a clear page in place of an empty one when a screen fails. React offers this to classes only. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <Crash error={error} />;
  }
}

function Crash({ error }: { readonly error: unknown }) {
  const { messages } = useWords();
  const { crash } = messages.app;
  return (
    <main className="screen-message">
      <div role="alert">
        <h1>{crash.title}</h1>
        <p>{crash.text}</p>
      </div>
      <Button variant="primary" onClick={() => window.location.reload()}>
        {crash.reload}
      </Button>
      <details>
        <summary>{crash.details}</summary>
        <p className="mono">{error instanceof Error ? error.message : String(error)}</p>
      </details>
    </main>
  );
}
