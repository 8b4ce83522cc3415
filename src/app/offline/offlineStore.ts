import { create } from "zustand";

/** Whether the app opens without a network from here on. */
export type Keeping = "off" | "preparing" | "ready" | "failed" | "insecure" | "unsupported";

/** A newer version: stored and waiting to be loaded, or already serving because another window asked for it. */
export type Update = "none" | "waiting" | "in-use";

/** What a browser offers that can install the app; known to those alone that do. */
export type InstallOffer = Event & { readonly prompt: () => Promise<unknown> };

type Offline = {
  readonly keeping: Keeping;
  readonly update: Update;
  readonly installOffer: InstallOffer | null;
};

/** How the app stands towards the network, for the screens to say. */
export const useOfflineStore = create<Offline>()(() => ({ keeping: "off", update: "none", installOffer: null }));
