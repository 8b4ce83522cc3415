/** Loads what reads and writes links, once: neither lists of plans nor the editor draw with it. */
export const loadLinks = () => import("#link/fragment.ts");
