import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";
import { useOfflineStore } from "./offlineStore.ts";
import "./OfflineFoot.css";

/** Says whether the app opens without a network from here on, and offers to install it where the browser can. */
export function OfflineFoot() {
  const { messages } = useWords();
  const text = messages.offline;
  const { keeping, installOffer } = useOfflineStore();
  if (keeping === "off") return null;
  const { word, sentence } = text.keeping[keeping];

  // The offer can be made once; the browser makes another when it wants to.
  const install = () => {
    useOfflineStore.setState({ installOffer: null });
    installOffer?.prompt().catch(() => undefined);
  };

  return (
    <footer className="offline-foot no-print">
      <p>
        <strong role="status">{word}</strong> {sentence}
      </p>
      {installOffer !== null && (
        <p className="offline-install">
          <Button onClick={install}>{text.install.button}</Button>
          <span>{text.install.sentence}</span>
        </p>
      )}
    </footer>
  );
}
