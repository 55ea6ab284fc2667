import type { StructureNode, StructureType } from '../../layout/structure.ts';
import { latin1 } from './content-stream.ts';
import type { PdfFile } from './file.ts';

/** The structure tree of a file while its pages are painted (ISO 32000-1, 14.7). */
export interface Tags {
  /** The current page is to be painted. */
  beginPage(): void;
  /** Ends the links of the page: what of a link stands on the next is another one there. */
  endPage(): void;
  /**
   * Begins content of a node on the current page (ISO 32000-1, 14.7.4.2). A language that is not the document's is said there
   * (14.9.2.2) and not inside, where some readers lose what follows.
   */
  beginContent(node: StructureNode, language?: string): void;
  /** Makes an annotation of the current page a part of a node; it is made with its key in the parent tree (ISO 32000-1, 14.7.4.4) and gives its number. */
  annotation(node: StructureNode, make: (structParent: number) => number): void;
  /** Says something more of a node's element, as the entries of its dictionary. */
  describe(node: StructureNode, entries: string): void;
  /** Writes the tree. */
  end(): void;
}

/** An element while content is added to it; it comes into being when it is first asked for, so that none is empty. */
interface Element {
  /** Its number as an object of the file, and its parent's. */
  readonly id: number;
  readonly parent: number;
  readonly node: StructureNode;
  /** The page that numbers of marked content among the kids are of. */
  page: number | undefined;
  /** Elements, marked content and annotations, in reading order, as they are written: text, for there are thousands of lists. */
  kids: string;
  entries: string;
}

const BEGIN_CONTENT = latin1('>> BDC\n');

/** A structure tree with nothing in it yet. */
export function openTags(pdf: PdfFile): Tags {
  const root = pdf.structureRoot.id;
  const written: Element[] = [];
  const elements = new Map<StructureNode, Element>();
  const links = new Set<StructureNode>();
  const marks = new Map<StructureType, Uint8Array>();
  /** The values of the parent tree, by key: for a page the elements of its content, for an annotation its element. */
  const parents: string[] = [];
  let page = 0;
  let key = 0;
  let owners = '';
  let count = 0;

  /** What marked content begins with, up to its number. */
  const markOf = (type: StructureType, language: string | undefined): Uint8Array => {
    if (language !== undefined) return latin1(`/Span <</Lang (${language.replaceAll(/[^A-Za-z0-9-]/gu, '')})/MCID `);
    const mark = marks.get(type) ?? latin1(`/${type} <</MCID `);
    marks.set(type, mark);
    return mark;
  };

  const elementOf = (node: StructureNode): Element => {
    const known = elements.get(node);
    if (known) return known;
    const parent = node.parent && elementOf(node.parent);
    const id = pdf.reserve();
    const entries = node.numbering ? `/A<</O/List/ListNumbering/${node.numbering}>>` : '';
    const element: Element = { id, parent: parent?.id ?? root, node, page: undefined, kids: '', entries };
    if (parent) addKid(parent, refer(id));
    elements.set(node, element);
    written.push(element);
    if (node.type === 'Link') links.add(node);
    return element;
  };

  return {
    beginPage() {
      const { id, data } = pdf.page.dictionary;
      page = id;
      key = parents.push('') - 1;
      owners = '';
      count = 0;
      data['StructParents'] = key;
      // In the order of the structure (ISO 14289-1, 7.18.3).
      data['Tabs'] = 'S';
    },
    endPage() {
      parents[key] = `[${owners}]`;
      for (const node of links) elements.delete(node);
      links.clear();
    },
    beginContent(node, language) {
      const element = elementOf(node);
      const number = count++;
      owners = appended(owners, refer(element.id));
      element.page ??= page;
      addKid(element, element.page === page ? `${number}` : `<</Type/MCR/Pg ${refer(page)}/MCID ${number}>>`);
      pdf.content.bytes(markOf(node.type, language)).number(number).bytes(BEGIN_CONTENT);
    },
    annotation(node, make) {
      const element = elementOf(node);
      const annotation = make(parents.push(refer(element.id)) - 1);
      addKid(element, `<</Type/OBJR/Obj ${refer(annotation)}/Pg ${refer(page)}>>`);
    },
    describe(node, entries) {
      elementOf(node).entries += entries;
    },
    end() {
      for (const element of written) pdf.writeObject(element.id, dictionaryOf(element));
      const tree = pdf.reserve();
      pdf.writeObject(tree, `<</Nums[${parents.map((value, index) => `${index} ${value}`).join(' ')}]>>`);
      const tops = written.filter(({ parent }) => parent === root).map(({ id }) => refer(id));
      const keys = `/ParentTree ${refer(tree)}/ParentTreeNextKey ${parents.length}`;
      pdf.writeObject(root, `<</Type/StructTreeRoot/K[${tops.join(' ')}]${keys}>>`);
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
  const onPage = page === undefined ? '' : `/Pg ${refer(page)}`;
  return `<</S/${node.type}/P ${refer(parent)}${onPage}/K[${kids}]${entries}>>`;
}

/** An indirect reference to the object of a number (ISO 32000-1, 7.3.10). */
function refer(id: number): string {
  return `${id} 0 R`;
}
