import { type ComponentType, useState } from "react";
import type { Plan } from "#core/plan/schema.ts";
import type { SiteRow } from "#imports/sites/readSites.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { addSheetSites } from "../addSheetSites.ts";
import type { EditPlan } from "../edit.ts";
import { emptyDraft } from "../sheetDraft.ts";
import { loadSheetReader, type SheetReader } from "../sheetReader.ts";
import { useInputWords } from "../useInputWords.ts";
import { useSlow } from "../useSlow.ts";
import type { ImportDialogProps } from "./ImportDialog.tsx";

export type ImportSitesProps = { readonly sites: Plan["sites"]; readonly edit: EditPlan };

type Loaded = { readonly Dialog: ComponentType<ImportDialogProps>; readonly reader: SheetReader };

/** Opens the import of sites, which is loaded then. What was pasted stays there until its sites are added. */
export function ImportSites({ sites, edit }: ImportSitesProps) {
  const { messages, say } = useInputWords();
  const words = messages.siteSheets;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [state, setState] = useState<"closed" | "loading" | "open">("closed");
  const [news, setNews] = useState<{ readonly text: string; readonly isProblem: boolean } | null>(null);
  const [draft, setDraft] = useState(emptyDraft);
  const isSlow = useSlow(state === "loading");

  const open = async () => {
    setNews(null);
    setState("loading");
    try {
      const [{ ImportDialog }, reader] = await Promise.all([import("./ImportDialog.tsx"), loadSheetReader()]);
      setLoaded({ Dialog: ImportDialog, reader });
      setState("open");
    } catch {
      setState("closed");
      setNews({ text: words.notLoaded, isProblem: true });
    }
  };
  const add = (rows: readonly SiteRow[]) => {
    const count = rows.length;
    edit(say(words.edits.add, { count }), (plan) => addSheetSites(plan, rows));
    setDraft(emptyDraft);
    setState("closed");
    setNews({ text: say(words.added, { count }), isProblem: false });
  };
  return (
    <div className="site-import">
      <p role="status" className={news?.isProblem ? "field-error" : "inputs-note"}>
        {isSlow ? words.loading : news?.text}
      </p>
      <Button onClick={() => void open()}>
        <Icon name="upload" />
        {words.open}
      </Button>
      {loaded && state === "open" && (
        <loaded.Dialog
          reader={loaded.reader}
          draft={draft}
          onDraft={setDraft}
          sites={sites}
          onAdd={add}
          onClose={() => setState("closed")}
        />
      )}
    </div>
  );
}
