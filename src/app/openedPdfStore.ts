import { create } from "zustand";
import type { OpenedPdf } from "#messages/describeOpenedPdf.ts";

type OpenedPdfState = {
  /** The PDF that was opened last, and the plan that was made of it, until that is closed as read. */
  readonly opened: { readonly planId: string; readonly pdf: OpenedPdf } | null;
  readonly tell: (planId: string, pdf: OpenedPdf) => void;
  readonly dismiss: () => void;
};

/** Carries what is to be said of a PDF from the screen that opened it to the editor of its plan. */
export const useOpenedPdfStore = create<OpenedPdfState>()((set) => ({
  opened: null,
  tell: (planId, pdf) => set({ opened: { planId, pdf } }),
  dismiss: () => set({ opened: null }),
}));
