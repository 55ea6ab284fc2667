import type { Reference } from 'pdfkit';
import type { StructureNode } from '../../layout/structure.ts';
import type { PdfFile } from './file.ts';

/** The structure tree of a file while its pages are painted (ISO 32000-1, 14.7). */
export interface Tags {
  /** The current page is to be painted. */
  beginPage(): void;
  /** Ends the links of the page: what of a link stands on the next is another one there. */
  endPage(): void;
  /**
   * The operator that begins content of a node on the current page (ISO 32000-1, 14.7.4.2). A language that is not the document's
   * is said there (14.9.2.2) and not inside, where some readers lose what follows.
   */
  content(node: StructureNode, language?: string): string;
  /** Makes an annotation of the current page a part of a node; it is made with its key in the parent tree (ISO 32000-1, 14.7.4.4). */
  annotation(node: StructureNode, make: (structParent: number) => Reference): void;
  /** Says something more of a node's element, as the entries of its dictionary. */
  describe(node: StructureNode, entries: string): void;
  /** Writes the tree. */
  end(): void;
}

/** An element while content is added to it; it comes into being when it is first asked for, so that none is empty. */
interface Element {
  readonly reference: Reference;
  readonly parent: Reference;
  readonly node: StructureNode;
  /** The page that numbers of marked content among the kids are of. */
  page?: Reference;
  /** Elements, marked content and annotations, in reading order, as they are written: text, for there are thousands of lists. */
  kids: string;
  entries: string;
}

/** A structure tree with nothing in it yet. */
export function openTags(pdf: PdfFile): Tags {
  const root = pdf.structureRoot;
  const written: Element[] = [];
  const elements = new Map<StructureNode, Element>();
  const links = new Set<StructureNode>();
  /** The values of the parent tree, by key: for a page the elements of its content, for an annotation its element. */
  const parents: string[] = [];
  let page = root;
  let key = 0;
  let owners = '';
  let count = 0;

  const elementOf = (node: StructureNode): Element => {
    const known = elements.get(node);
    if (known) return known;
    const parent = node.parent && elementOf(node.parent);
    const reference = pdf.ref({});
    const entries = node.numbering ? `/A<</O/List/ListNumbering/${node.numbering}>>` : '';
    const element: Element = { reference, parent: parent?.reference ?? root, node, kids: '', entries };
    if (parent) addKid(parent, refer(reference));
    elements.set(node, element);
    written.push(element);
    if (node.type === 'Link') links.add(node);
    return element;
  };

  return {
    beginPage() {
      page = pdf.page.dictionary;
      key = parents.push('') - 1;
      owners = '';
      count = 0;
      page.data['StructParents'] = key;
      // In the order of the structure (ISO 14289-1, 7.18.3).
      page.data['Tabs'] = 'S';
    },
    endPage() {
      parents[key] = `[${owners}]`;
      for (const node of links) elements.delete(node);
      links.clear();
    },
    content(node, language) {
      const element = elementOf(node);
      const number = count++;
      owners = appended(owners, refer(element.reference));
      element.page ??= page;
      addKid(element, element.page === page ? `${number}` : `<</Type/MCR/Pg ${refer(page)}/MCID ${number}>>`);
      return language === undefined
        ? `/${node.type} <</MCID ${number}>> BDC`
        : `/Span <</Lang (${language.replaceAll(/[^A-Za-z0-9-]/gu, '')})/MCID ${number}>> BDC`;
    },
    annotation(node, make) {
      const element = elementOf(node);
      const annotation = make(parents.push(refer(element.reference)) - 1);
      addKid(element, `<</Type/OBJR/Obj ${refer(annotation)}/Pg ${refer(page)}>>`);
    },
    describe(node, entries) {
      elementOf(node).entries += entries;
    },
    end() {
      for (const element of written) pdf.writeObject(element.reference, dictionaryOf(element));
      const tree = pdf.ref({});
      pdf.writeObject(tree, `<</Nums[${parents.map((value, index) => `${index} ${value}`).join(' ')}]>>`);
      root.data['K'] = written.filter(({ parent }) => parent === root).map(({ reference }) => reference);
      root.data['ParentTree'] = tree;
      root.data['ParentTreeNextKey'] = parents.length;
    },
  };
}

function addKid(element: Element, kid: string): void {
  element.kids = appended(element.kids, kid);
}

/** A list as it is written, with one thing more. */
function appended(list: string, item: string): string {
  return list === '' ? item : `${list} ${item}`;
}

function dictionaryOf({ node, parent, page, kids, entries }: Element): string {
  return `<</S/${node.type}/P ${refer(parent)}${page ? `/Pg ${refer(page)}` : ''}/K[${kids}]${entries}>>`;
}

/** An indirect reference (ISO 32000-1, 7.3.10). */
function refer({ id }: Reference): string {
  return `${id} 0 R`;
}
