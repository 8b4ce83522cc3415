import { useEffect, useState } from "react";
import type { Plan } from "#core/plan/schema.ts";
import type { OutlineState } from "#features/document/DocumentScreen.tsx";
import { documentRequest } from "./documentRequest.ts";
import { reasonOf } from "./reasonOf.ts";

/** Edits that follow each other this closely are waited for: each outline takes a worker of its own. */
const restMs = 400;

/** What a plan's document will contain, worked out beside the page; the last one stands until the next is there. */
export function useDocumentOutline(plan: Plan): { readonly outline: OutlineState; readonly retry: () => void } {
  const [outline, setOutline] = useState<OutlineState>({ status: "loading" });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is the same question asked again
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      try {
        const [{ requestOutline }, request] = await Promise.all([
          import("#document/requestDocument.ts"),
          documentRequest(plan),
        ]);
        const result = await requestOutline(request, { signal });
        if (signal.aborted) return;
        if (result.ok) setOutline({ status: "known", outline: result.value });
        else if (result.problem.code === "document/failed")
          setOutline({ status: "failed", reason: result.problem.reason });
      } catch (error) {
        if (!signal.aborted) setOutline({ status: "failed", reason: reasonOf(error) });
      }
    };
    const wait = setTimeout(() => void ask(), round === 0 && outline.status === "loading" ? 0 : restMs);
    return () => {
      clearTimeout(wait);
      controller.abort();
    };
  }, [plan, round]);
  const retry = () => {
    setOutline({ status: "loading" });
    setRound((before) => before + 1);
  };
  return { outline, retry };
}
