import type { ElementFacts, Role, StructureElement } from "../typeset/structure.ts";
import type { PdfPage } from "./pages.ts";
import { withEntry } from "./pdfDictionary.ts";
import { addObject, changeObject, type PdfObjects } from "./pdfObjects.ts";
import { pdfText } from "./pdfText.ts";

/**
 * Adds the tree of tagged elements, so that the document can be read in order, with its headings, lists and tables.
 *
 * @param links Object of each link, null where it was left out.
 * @param firstParent Number in the tree of structure parents of the first link.
 * @see ISO 32000-1:2008, 14.7 and 14.8
 */
export function addStructure(
  objects: PdfObjects,
  pages: readonly PdfPage[],
  root: StructureElement,
  links: readonly (number | null)[],
  firstParent: number,
): void {
  const treeId = addObject(objects, "");
  const pageParents: number[][] = pages.map(() => []);
  const linkParents = new Map<number, number>();
  const rootId = addElement(root, treeId);
  const nums = [
    ...pageParents.map((parents, page) => `${page} [${parents.map((id) => `${id} 0 R`).join(" ")}]`),
    ...[...linkParents].map(([link, id]) => `${firstParent + link} ${id} 0 R`),
  ];
  const parentTree = addObject(objects, `<</Nums [${nums.join("\n")}]>>`);
  const next = firstParent + links.length;
  set(treeId, `<</Type /StructTreeRoot /K ${rootId} 0 R /ParentTree ${parentTree} 0 R /ParentTreeNextKey ${next}>>`);
  pages.forEach(({ id }, index) => {
    changeObject(objects, id, (text) => withEntry(withEntry(text, "/StructParents", String(index)), "/Tabs", "/S"));
  });
  changeObject(objects, objects.root, (catalog) =>
    withEntry(withEntry(catalog, "/StructTreeRoot", `${treeId} 0 R`), "/MarkInfo", "<</Marked true>>"),
  );

  function set(id: number, text: string): void {
    objects.byId.set(id, { text, stream: null });
  }

  function addElement({ role, facts, kids }: StructureElement, parent: number): number {
    const id = addObject(objects, "");
    let ownPage: PdfPage | undefined;
    const entries = kids.flatMap((kid): readonly string[] => {
      if ("role" in kid) return isWithoutContent(kid) ? [] : [`${addElement(kid, id)} 0 R`];
      if ("link" in kid) {
        const link = links[kid.link];
        if (link === null || link === undefined) return [];
        linkParents.set(kid.link, id);
        return [`<</Type /OBJR /Obj ${link} 0 R>>`];
      }
      const page = pages[kid.page - 1];
      const parents = pageParents[kid.page - 1];
      if (!page || !parents) return [];
      parents[kid.mark] = id;
      ownPage ??= page;
      return [ownPage === page ? String(kid.mark) : `<</Type /MCR /Pg ${page.id} 0 R /MCID ${kid.mark}>>`];
    });
    const own = ownPage ? `/Pg ${ownPage.id} 0 R` : "";
    const list = entries.length === 1 ? entries[0] : `[${entries.join(" ")}]`;
    set(id, `<</S /${role}/P ${parent} 0 R${own}/K ${list}${attributes(role, facts)}>>`);
    return id;
  }
}

/** A reference to a place that is not in the document has nothing to read, and a picture that cannot be read is none. */
const isWithoutContent = ({ role, kids }: StructureElement) =>
  (role === "Link" || role === "Figure") && kids.length === 0;

function attributes(role: Role, { alt, scope, columns, box }: ElementFacts): string {
  const table = [...(scope ? [`/Scope /${scope}`] : []), ...(columns ? [`/ColSpan ${columns}`] : [])];
  const described = alt === undefined ? "" : `/Alt ${pdfText(alt)}`;
  if (table.length > 0) return `${described}/A <</O /Table${table.join("")}>>`;
  if (role === "Figure" && box) return `${described}/A <</O /Layout/Placement /Block/BBox [${box.join(" ")}]>>`;
  return described;
}
