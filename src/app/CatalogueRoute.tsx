import { useCallback, useEffect, useRef } from "react";
import { useSearchParams } from "react-router";
import { CatalogueScreen } from "#features/catalogue/CatalogueScreen.tsx";
import { useWords } from "#ui/words.tsx";
import { catalogueAddress } from "./catalogueAddress.ts";
import { Screen } from "./Screen.tsx";

/** The vendor page as the catalogue has it; what is sought and opened stands in the address. */
export function CatalogueRoute() {
  const { messages } = useWords();
  const [parameters, setParameters] = useSearchParams();
  // The setter is another one after every change of the address, and whoever waits to use it would start anew.
  const set = useRef(setParameters);
  useEffect(() => {
    set.current = setParameters;
  }, [setParameters]);
  const change = useCallback(
    (address: string, how: "push" | "replace") => set.current(address, { replace: how === "replace" }),
    [],
  );
  return (
    <Screen title={messages.app.catalogueTitle}>
      <CatalogueScreen address={parameters.toString()} onAddress={change} addressOf={catalogueAddress} />
    </Screen>
  );
}
